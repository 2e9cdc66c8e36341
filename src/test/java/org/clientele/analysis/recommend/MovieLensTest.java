package org.clientele.analysis.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// MovieLens latest-small beside `src/test/python/recommend.py` (numpy 2.4.6).
class MovieLensTest {

    private static final Path RATINGS = Path.of("../shared/data/recommend/ml-latest-small/ratings.csv");
    private static final Path HERE = Path.of("src/test/resources/org/clientele/analysis/recommend");

    private static Sheet ratings;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(RATINGS), "no " + RATINGS);
        var lines = rows(RATINGS);
        ratings = Sheet.of(
                Schema.of(
                        Field.of("user", Type.INTEGER),
                        Field.of("movie", Type.INTEGER),
                        Field.of("rating", Type.DECIMAL),
                        Field.of("at", Type.DATE_TIME)),
                RowIds.of("ratings", lines.size()),
                List.of(
                        new IntegerBlock(lines.stream()
                                .mapToLong(l -> Long.parseLong(l[0]))
                                .toArray()),
                        new IntegerBlock(lines.stream()
                                .mapToLong(l -> Long.parseLong(l[1]))
                                .toArray()),
                        new DecimalBlock(lines.stream()
                                .mapToDouble(l -> Double.parseDouble(l[2]))
                                .toArray()),
                        new DateTimeBlock(lines.stream()
                                .mapToLong(l -> Long.parseLong(l[3]) * 1000)
                                .toArray())));
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(l -> l.split(",")).toList();
    }

    private static ItemNeighbours model(Likeness likeness, int support) {
        var of = Neighbourhood.STANDARD.by(likeness).supported(support);
        return new ItemSimilarity(Liking.rated("user", "movie", "rating"), of).of(Inputs.of(ratings), Progress.NONE);
    }

    @Test
    void neighboursEqualNumpys() throws IOException {
        var models = new HashMap<String, ItemNeighbours>();
        models.put("COSINE", model(Likeness.COSINE, 1));
        models.put("PEARSON", model(Likeness.PEARSON, 5));
        for (var row : rows(HERE.resolve("movielens-neighbours.csv"))) {
            var model = models.get(row[0]);
            int at = model.links().starts()[model.items().indexOf(row[1])] + Integer.parseInt(row[2]);
            assertEquals(row[3], model.items().get(model.links().neighbours()[at]), () -> Arrays.toString(row));
            assertEquals(Double.parseDouble(row[4]), model.links().likenesses()[at], 1e-9);
            assertEquals(Integer.parseInt(row[5]), model.links().common()[at]);
        }
    }

    @Test
    void allLikenessesTogetherEqualNumpys() {
        var cosine = model(Likeness.COSINE, 1).links().likenesses();
        var pearson = model(Likeness.PEARSON, 5).links().likenesses();

        assertEquals(452191, cosine.length);
        assertEquals(286071.7696436802, Arrays.stream(cosine).sum(), 1e-6);
        assertEquals(146612, pearson.length);
        assertEquals(114017.45974777188, Arrays.stream(pearson).sum(), 1e-6);
    }

    @Test
    void precisionRecallAndNdcgAtTenEqualThoseOfTheScript() throws IOException {
        for (var row : rows(HERE.resolve("movielens-checks.csv"))) {
            var found = check(row).of(Inputs.of(ratings), Progress.NONE);
            var name = String.join(" ", Arrays.copyOf(row, 6));
            assertEquals(Integer.parseInt(row[6]), found.before(), name);
            assertEquals(Integer.parseInt(row[7]), found.after(), name);
            assertEquals(Integer.parseInt(row[8]), found.judged(), name);
            assertEquals(Integer.parseInt(row[9]), found.items(), name);
            for (var measure : Measure.values()) {
                var measured = found.of(measure);
                assertEquals(number(row, 10, measure), measured.mine().mean(), 1e-12, name);
                assertEquals(number(row, 14, measure), measured.popular().mean(), 1e-12, name);
                assertEquals(number(row, 18, measure), measured.gain().mean(), 1e-12, name);
                double half = (measured.gain().high() - measured.gain().low()) / 2;
                assertEquals(number(row, 22, measure) * 1.959963984540054, half, 1e-12, name);
            }
            assertEquals(Double.parseDouble(row[26]), found.coverage(), 1e-12, name);
            assertEquals(Double.parseDouble(row[27]), found.popularCoverage(), 1e-12, name);
        }
    }

    private static double number(String[] row, int from, Measure measure) {
        return Double.parseDouble(row[from + measure.ordinal()]);
    }

    private static RecommendCheck check(String[] row) {
        var weight = Weight.valueOf(row[1]);
        double liked = Double.parseDouble(row[5]);
        return new RecommendCheck(
                Liking.rated("user", "movie", "rating").weighted(weight),
                new Neighbourhood(Likeness.valueOf(row[2]), 50, Double.parseDouble(row[4]), Integer.parseInt(row[3])),
                "at",
                row[0].equals("day") ? new Cut.ByDay(LocalDate.ofEpochDay(13250)) : new Cut.LastPart(0.2),
                liked > 0 ? Optional.of(liked) : Optional.empty(),
                10);
    }
}
