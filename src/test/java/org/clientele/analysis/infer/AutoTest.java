package org.clientele.analysis.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Groups and correlations on the cars of ISLP, as pandas 3.0.6 gives them, see `src/test/python/groups.py`.
class AutoTest {

    private static final List<String> INTEGERS = List.of("cylinders", "year", "origin");

    private static Sheet auto() throws IOException {
        var file = Path.of("../shared/data/statistics/islp/Auto.csv");
        assumeTrue(Files.exists(file), "no " + file);
        var lines = Files.readAllLines(file).stream().map(l -> l.split(",")).toList();
        var names = List.of("mpg", "cylinders", "horsepower", "weight", "year", "origin");
        var fields = new ArrayList<Field>();
        var blocks = new ArrayList<Block>();
        for (var name : names) {
            int at = List.of(lines.getFirst()).indexOf(name);
            var values = IntStream.range(1, lines.size())
                    .mapToDouble(i -> name.equals("horsepower") && isGap(lines.get(i), i - 1)
                            ? Double.NaN
                            : Double.parseDouble(lines.get(i)[at]))
                    .toArray();
            boolean whole = INTEGERS.contains(name);
            fields.add(Field.of(name, whole ? Type.INTEGER : Type.DECIMAL));
            blocks.add(
                    whole
                            ? new IntegerBlock(IntStream.range(0, values.length)
                                    .mapToLong(i -> (long) values[i])
                                    .toArray())
                            : new DecimalBlock(values));
        }
        return Sheet.of(new Schema(fields), RowIds.of("auto", lines.size() - 1), blocks);
    }

    private static boolean isGap(String[] line, int row) {
        return line[1].equals("3") || row % 7 == 3;
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-12);
    }

    @Test
    void groupsAreThoseOfPandas() throws IOException {
        var spec = new GroupSummary(
                List.of(Side.of("cylinders"), Side.of("origin")),
                List.of(
                        Wanted.of("rows", Summary.COUNT),
                        Wanted.of("known", Summary.COUNT, "horsepower"),
                        Wanted.of("years", Summary.DISTINCT, "year"),
                        Wanted.of("total", Summary.SUM, "mpg"),
                        Wanted.of("mean", Summary.MEAN, "horsepower"),
                        Wanted.of("median", Summary.MEDIAN, "horsepower"),
                        Wanted.of("sd", Summary.DEVIATION, "horsepower"),
                        Wanted.of("least", Summary.MIN, "weight"),
                        Wanted.of("most", Summary.MAX, "weight"),
                        Wanted.of("share", Summary.SHARE, "mpg")));

        var groups = spec.of(Inputs.of(auto()), Progress.NONE);

        assertEquals(9, groups.rows());
        assertEquals(List.of("cylinders", "origin"), groups.schema().key());
        assertEquals("3 3 4 0 4", row(groups, 0, "cylinders", "origin", "rows", "known", "years"));
        assertEquals("4 1 69 61 12", row(groups, 1, "cylinders", "origin", "rows", "known", "years"));
        assertEquals("8 1 103 83 11", row(groups, 8, "cylinders", "origin", "rows", "known", "years"));
        assertEquals("1932.9 84 1800 3003", row(groups, 1, "total", "median", "least", "most"));
        near(80.5737704918033, groups.numbers("mean")[1]);
        near(13.7720653408337, groups.numbers("sd")[3]);
        near(0.00893284588936763, groups.numbers("share")[4]);
        assertTrue(groups.block("mean").isMissing(0));
        near(27.7964559268312, groups.numbers("sd")[8]);
    }

    private static String row(Sheet sheet, int row, String... columns) {
        return String.join(
                " ",
                List.of(columns).stream().map(c -> sheet.block(c).text(row)).toList());
    }

    @Test
    void correlationsAreThoseOfPandas() throws IOException {
        var names = List.of("mpg", "horsepower", "weight");
        var pearson = matrix(names, Correlations.Method.PEARSON, Correlations.Missing.PAIRWISE);
        var complete = matrix(names, Correlations.Method.PEARSON, Correlations.Missing.COMPLETE);
        var spearman = matrix(names, Correlations.Method.SPEARMAN, Correlations.Missing.PAIRWISE);
        var ranked = matrix(names, Correlations.Method.SPEARMAN, Correlations.Missing.COMPLETE);

        near(-0.785978650386996, pearson.r().get(0).get(1));
        near(-0.832244214831575, pearson.r().get(2).get(0));
        near(-0.848333611023249, complete.r().get(2).get(0));
        near(-0.859785757173988, spearman.r().get(1).get(0));
        near(-0.875585119873987, spearman.r().get(0).get(2));
        near(-0.890535727538251, ranked.r().get(0).get(2));
        assertEquals(
                "392 333 392 333",
                pearson.rows() + " " + pearson.complete() + " "
                        + pearson.n().get(0).get(2) + " " + complete.n().get(0).get(2));
        assertEquals(1, pearson.r().get(1).get(1), 1e-15);
    }

    private static CorrelationMatrix matrix(
            List<String> names, Correlations.Method method, Correlations.Missing missing) throws IOException {
        return new Correlations(names, method, missing).of(Inputs.of(auto()), Progress.NONE);
    }

    @Test
    void datesAreGroupedByPeriodAndMissingGroupsComeLast() {
        var sheet = Sheet.of(
                Schema.of(Field.of("day", Type.DATE), Field.of("who", Type.TEXT)),
                RowIds.of("test", 5),
                List.of(
                        new DateBlock(new int[] {20454, 20393, DateBlock.MISSING, 20400, 20455}),
                        TextBlock.of("b", "a", "a", "", "b")));

        var months = new GroupSummary(
                        List.of(new Side("day", Reading.MONTHS)),
                        List.of(
                                Wanted.of("n", Summary.COUNT),
                                Wanted.of("last", Summary.MAX, "day"),
                                Wanted.of("share", Summary.SHARE)))
                .of(Inputs.of(sheet), Progress.NONE);

        assertEquals("2025-11 2 2025-11-08 0.4", row(months, 0, "day", "n", "last", "share"));
        assertEquals("2026-01 2 2026-01-02 0.4", row(months, 1, "day", "n", "last", "share"));
        assertEquals(" 1  0.2", row(months, 2, "day", "n", "last", "share"));
        assertEquals(Type.DATE, months.schema().require("last").type());
    }

    @Test
    void groupsThatCannotBeMadeAreProblems() {
        var schema = Schema.of(Field.of("a", Type.TEXT), Field.of("b", Type.INTEGER));
        assertThrows(Problem.class, () -> new GroupSummary(List.of(), List.of(Wanted.of("n", Summary.COUNT))));
        assertThrows(Problem.class, () -> new GroupSummary(List.of(Side.of("a")), List.of()));
        assertThrows(Problem.class, () -> Wanted.of("mean", Summary.MEAN));
        assertThrows(
                Problem.class, () -> new GroupSummary(List.of(Side.of("b")), List.of(Wanted.of("m", Summary.MEAN, "a")))
                        .check(Shapes.of(schema)));
        assertThrows(
                Problem.class, () -> new GroupSummary(List.of(Side.of("a")), List.of(Wanted.of("a", Summary.COUNT)))
                        .check(Shapes.of(schema)));
    }
}
