package org.clientele.analysis.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Small tables whose figures can be worked out by hand, and random ones beside a computation over all pairs.
class RecommendTest {

    private static final Liking LIKING = Liking.bought("who", "what");

    private record Line(String who, String what, double value, int day) {}

    private static Sheet sheet(List<Line> lines) {
        return Sheet.of(
                Schema.of(
                        Field.of("who", Type.TEXT),
                        Field.of("what", Type.TEXT),
                        Field.of("value", Type.DECIMAL),
                        Field.of("day", Type.DATE)),
                RowIds.of("lines", lines.size()),
                List.of(
                        TextBlock.of(lines.stream().map(Line::who).toList()),
                        TextBlock.of(lines.stream().map(Line::what).toList()),
                        new DecimalBlock(lines.stream().mapToDouble(Line::value).toArray()),
                        new DateBlock(lines.stream().mapToInt(Line::day).toArray())));
    }

    private static List<Line> bought(String... pairs) {
        return java.util.Arrays.stream(pairs)
                .map(p -> new Line(p.substring(0, 1), p.substring(1), 1, 0))
                .toList();
    }

    private static ItemNeighbours model(ItemSimilarity spec, Sheet sheet) {
        return spec.of(Inputs.of(sheet), Progress.NONE);
    }

    private static List<String> offers(Sheet found, String who) {
        return IntStream.range(0, found.rows())
                .filter(row -> found.block(0).text(row).equals(who))
                .mapToObj(row -> found.block(Recommendations.PRODUCT).text(row) + "<"
                        + found.block(Recommendations.BECAUSE).text(row))
                .toList();
    }

    /// a has x y, b has x y z, c has x z, d has w: cosine(x, y) = 2 / √(3·2), (x, z) the same, (y, z) = 1 / 2.
    private static final List<Line> SHOP = bought("ax", "ay", "bx", "by", "bz", "cx", "cz", "dw");

    @Test
    void cosineIsThatOfTheDefinition() {
        var found = model(ItemSimilarity.of(LIKING), sheet(SHOP));

        assertEquals(List.of("w", "x", "y", "z"), found.items());
        assertEquals(List.of(1, 3, 2, 2), found.popularity());
        assertEquals(2 / Math.sqrt(6), likeness(found, "x", "y"), 1e-15);
        assertEquals(2 / Math.sqrt(6), likeness(found, "z", "x"), 1e-15);
        assertEquals(0.5, likeness(found, "y", "z"), 1e-15);
        assertEquals(1, found.alone());
    }

    private static double likeness(ItemNeighbours found, String a, String b) {
        return links(found).getOrDefault(a + b, Double.NaN);
    }

    private static Map<String, Double> links(ItemNeighbours found) {
        var links = new TreeMap<String, Double>();
        var all = found.links();
        for (int item = 0; item < found.items().size(); item++) {
            for (int i = all.starts()[item]; i < all.starts()[item + 1]; i++) {
                links.put(found.items().get(item) + found.items().get(all.neighbours()[i]), all.likenesses()[i]);
            }
        }
        return links;
    }

    @Test
    void shrinkageDrawsLikenessesOnFewCustomersTowardsZero() {
        var spec = new ItemSimilarity(LIKING, Neighbourhood.STANDARD.shrunk(3));

        var found = model(spec, sheet(SHOP));

        assertEquals(2 / Math.sqrt(6) * 2 / 5, likeness(found, "x", "y"), 1e-15);
        assertEquals(0.5 / 4, likeness(found, "y", "z"), 1e-15);
    }

    @Test
    void itemsWithTooFewCustomersInCommonAreNoNeighbours() {
        var spec = new ItemSimilarity(LIKING, Neighbourhood.STANDARD.supported(2));

        assertEquals(
                List.of("xy", "xz", "yx", "zx"),
                List.copyOf(links(model(spec, sheet(SHOP))).keySet()));
    }

    @Test
    void equallyAlikeItemsComeInTheirOrderWhateverTheOrderOfTheRows() {
        var spec = new ItemSimilarity(LIKING, Neighbourhood.STANDARD.of(1));

        var found = model(spec, sheet(SHOP));
        var turned = model(spec, sheet(SHOP.reversed()));

        assertEquals(List.of("xy", "yx", "zx"), List.copyOf(links(found).keySet()));
        assertEquals(found, turned);
    }

    @Test
    void whatIsRecommendedIsNewAndSaysBecauseOfWhat() {
        var sheet = sheet(SHOP);

        var found = Recommendations.of(3).of(Inputs.of(model(ItemSimilarity.of(LIKING), sheet), sheet), Progress.NONE);

        assertEquals(List.of("z<x", "w<"), offers(found, "a"));
        assertEquals(List.of("w<"), offers(found, "b"));
        assertEquals(List.of("y<x", "w<"), offers(found, "c"));
        assertEquals(2 / Math.sqrt(6) + 0.5, found.block(Recommendations.SCORE).number(0), 1e-15);
        assertEquals("alike", found.block(Recommendations.BASIS).text(0));
        assertEquals("popular", found.block(Recommendations.BASIS).text(1));
        assertTrue(found.block(Recommendations.SCORE).isMissing(1));
    }

    @Test
    void customersWithoutHistoryGetTheMostPopularItems() {
        var sheet = sheet(SHOP);
        var everyone = Sheet.of(
                Schema.of(Field.of("id", Type.TEXT)), RowIds.of("people", 3), List.of(TextBlock.of("n", "a", "")));

        var found = new Recommendations(2, Optional.of("id"))
                .of(Inputs.of(model(ItemSimilarity.of(LIKING), sheet), sheet, everyone), Progress.NONE);

        assertEquals(List.of("x<", "y<"), offers(found, "n"));
        assertEquals(List.of("x<", "y<"), offers(found, "d"));
        assertEquals(2, offers(found, "a").size());
    }

    @Test
    void refundsAreNeitherHistoryNorPopularity() {
        var lines = new ArrayList<>(SHOP);
        lines.add(new Line("d", "x", -1, 0));

        var found = model(ItemSimilarity.of(LIKING.above("value")), sheet(lines));

        assertEquals(1, found.lines().withoutPositive());
        assertEquals(List.of(1, 3, 2, 2), found.popularity());
    }

    @Test
    void repeatedRatingsCountAsTheirMeanAndRepeatedOrdersAsOftenAsTheyAre() {
        var lines = List.of(
                new Line("a", "x", 2, 0),
                new Line("a", "x", 4, 1),
                new Line("a", "y", 1, 0),
                new Line("b", "x", 1, 0),
                new Line("b", "y", 5, 0));

        var rated = model(ItemSimilarity.of(Liking.rated("who", "what", "value")), sheet(lines));
        var times = model(ItemSimilarity.of(LIKING.weighted(Weight.TIMES)), sheet(lines));

        assertEquals((3 * 1 + 1 * 5) / Math.sqrt(10 * 26), likeness(rated, "x", "y"), 1e-15);
        assertEquals((2 * 1 + 1 * 1) / Math.sqrt(5 * 2), likeness(times, "x", "y"), 1e-15);
    }

    @Test
    void pearsonAndCosineEqualAComputationOverAllPairs() {
        for (var likeness : Likeness.values()) {
            var random = new SplittableRandom(likeness.ordinal());
            var lines = new HashMap<String, Line>();
            for (int i = 0; i < 900; i++) {
                var line = new Line("c" + random.nextInt(60), "i" + random.nextInt(40), 1 + random.nextInt(9) / 2.0, 0);
                lines.put(line.who() + line.what(), line);
            }
            var sheet = sheet(List.copyOf(lines.values()));
            var spec = new ItemSimilarity(
                    Liking.rated("who", "what", "value"),
                    Neighbourhood.STANDARD.by(likeness).of(1000));

            var found = links(model(spec, sheet));

            assertEquals(allPairs(lines, likeness).keySet(), found.keySet());
            allPairs(lines, likeness).forEach((pair, value) -> assertEquals(value, found.get(pair), 1e-12, pair));
        }
    }

    private static Map<String, Double> allPairs(Map<String, Line> lines, Likeness likeness) {
        var pairs = new TreeMap<String, Double>();
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 40; j++) {
                double value = i == j ? 0 : pair(lines, "i" + i, "i" + j, likeness);
                if (value > 1e-12) {
                    pairs.put("i" + i + "i" + j, value);
                }
            }
        }
        return pairs;
    }

    private static double pair(Map<String, Line> lines, String i, String j, Likeness likeness) {
        var both = new ArrayList<double[]>();
        double lengthI = 0;
        double lengthJ = 0;
        for (int c = 0; c < 60; c++) {
            var x = Optional.ofNullable(lines.get("c" + c + i)).map(Line::value);
            var y = Optional.ofNullable(lines.get("c" + c + j)).map(Line::value);
            lengthI += x.orElse(0.0) * x.orElse(0.0);
            lengthJ += y.orElse(0.0) * y.orElse(0.0);
            if (x.isPresent() && y.isPresent()) {
                both.add(new double[] {x.get(), y.get()});
            }
        }
        if (likeness == Likeness.COSINE) {
            return both.stream().mapToDouble(b -> b[0] * b[1]).sum() / Math.sqrt(lengthI * lengthJ);
        }
        double meanX = both.stream().mapToDouble(b -> b[0]).average().orElse(0);
        double meanY = both.stream().mapToDouble(b -> b[1]).average().orElse(0);
        double xy =
                both.stream().mapToDouble(b -> (b[0] - meanX) * (b[1] - meanY)).sum();
        double xx = both.stream().mapToDouble(b -> Math.pow(b[0] - meanX, 2)).sum();
        double yy = both.stream().mapToDouble(b -> Math.pow(b[1] - meanY, 2)).sum();
        return xx < 1e-9 || yy < 1e-9 ? 0 : xy / Math.sqrt(xx * yy);
    }

    @Test
    void pearsonOfWhatWasBoughtAtAllIsRefused() {
        assertEquals(
                "problem.recommend.pearson",
                assertThrows(
                                Problem.class,
                                () -> new ItemSimilarity(LIKING, Neighbourhood.STANDARD.by(Likeness.PEARSON)))
                        .key());
    }

    private static RecommendReport check(List<Line> lines, Cut cut) {
        return new RecommendCheck(LIKING, Neighbourhood.STANDARD, "day", cut, Optional.empty(), 1)
                .of(Inputs.of(sheet(lines)), Progress.NONE);
    }

    /// Before day 100 everybody who has p has q; after it, two people with p buy r, which nobody had before with p.
    private static List<Line> past() {
        var lines = new ArrayList<Line>();
        for (int c = 0; c < 8; c++) {
            lines.add(new Line("c" + c, "p", 1, c));
            if (c > 1) {
                lines.add(new Line("c" + c, "q", 1, c));
            }
        }
        return lines;
    }

    @Test
    void theFutureNeverReachesTheTraining() {
        var cut = new Cut.ByDay(LocalDate.ofEpochDay(100));
        var lines = past();
        lines.add(new Line("c0", "q", 1, 100));
        lines.add(new Line("c1", "r", 1, 101));
        var before = check(lines, cut);
        for (int i = 0; i < 50; i++) {
            lines.add(new Line("n" + i, "p", 1, 120));
            lines.add(new Line("n" + i, "r", 1, 120));
        }

        var planted = check(lines, cut);

        assertEquals(before.measures(), planted.measures());
        assertEquals(0.5, planted.of(Measure.RECALL).mine().mean());
        assertEquals(2, planted.items());
        assertEquals(50, planted.newcomers());
        assertEquals(2, planted.judged());
    }

    @Test
    void whatACustomerHadBeforeIsNotForetold() {
        var lines = past();
        lines.add(new Line("c0", "q", 1, 100));
        lines.add(new Line("c1", "q", 1, 100));
        lines.add(new Line("c2", "q", 1, 100));

        var found = check(lines, new Cut.ByDay(LocalDate.ofEpochDay(100)));

        assertEquals(2, found.judged());
        assertEquals(1, found.of(Measure.PRECISION).mine().mean());
        assertEquals(1, found.of(Measure.NDCG).popular().mean());
    }

    @Test
    void theLastPartOfEachCustomerIsForetoldFromTheRest() {
        var lines = new ArrayList<Line>();
        for (int c = 0; c < 4; c++) {
            lines.add(new Line("c" + c, "s" + c, 1, 9));
            lines.add(new Line("c" + c, "p", 1, 1));
            lines.add(new Line("c" + c, "q", 1, 5));
        }

        var found = check(lines, new Cut.LastPart(0.4));

        assertEquals(8, found.before());
        assertEquals(4, found.after());
        assertEquals(0, found.of(Measure.RECALL).mine().mean());
    }

    @Test
    void tooFewToJudgeByIsSaid() {
        assertEquals(
                "problem.recommend.nobody",
                assertThrows(Problem.class, () -> check(past(), new Cut.ByDay(LocalDate.ofEpochDay(100))))
                        .key());
    }
}
