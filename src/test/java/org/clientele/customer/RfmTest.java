package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clientele.sample.Records;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Groups;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class RfmTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final Rfm RFM = Rfm.of("who", "when", "paid", AS_OF).ordered("order");

    private static Sheet lines(String... lines) {
        var cells = IntStream.range(0, lines.length)
                .mapToObj(i -> lines[i].split(",", -1))
                .toList();
        List<Block> blocks = List.of(
                TextBlock.of(cells.stream().map(c -> c[0]).toList()),
                new DateBlock(cells.stream()
                        .mapToInt(c -> c[1].isEmpty()
                                ? DateBlock.MISSING
                                : (int) LocalDate.parse(c[1]).toEpochDay())
                        .toArray()),
                new DecimalBlock(cells.stream()
                        .mapToDouble(c -> c[2].isEmpty() ? Double.NaN : Double.parseDouble(c[2]))
                        .toArray()),
                TextBlock.of(cells.stream().map(c -> c[3]).toList()));
        var schema = Schema.of(
                Field.of("who", Type.TEXT, Role.CUSTOMER_ID),
                Field.of("when", Type.DATE),
                Field.of("paid", Type.DECIMAL),
                Field.of("order", Type.TEXT));
        return Sheet.of(schema, RowIds.of("lines", lines.length), blocks);
    }

    private static Sheet run(Rfm rfm, Sheet sheet) {
        assertEquals(
                rfm.check(Shapes.of(sheet.schema())),
                rfm.of(Inputs.of(sheet), Progress.NONE).schema());
        return rfm.of(Inputs.of(sheet), Progress.NONE);
    }

    private static String row(Sheet sheet, int row) {
        return String.join(",", sheet.blocks().stream().map(b -> b.text(row)).toList());
    }

    @Test
    void ordersAreCountedOnceAndRefundsOnlyLowerTheAmount() {
        var sheet = run(
                RFM,
                lines(
                        "ann,2026-01-01,10,1",
                        "ann,2026-01-01,20.5,1",
                        "ann,2026-01-11,5,2",
                        "ann,2026-01-21,-5,2",
                        "bo,2026-01-30,-3,9"));

        assertEquals("ann,20,2,30.5", row(sheet, 0).substring(0, 13));
        assertEquals("bo,1,0,-3", row(sheet, 1).substring(0, 9));
        assertEquals(List.of("who"), sheet.schema().key());
        assertEquals("lines:5", sheet.ids().name(1));
    }

    @Test
    void refundsCountOrStayOutWhereTheAnalystSaysSo() {
        var lines = lines("ann,2026-01-01,10,1", "ann,2026-01-21,-5,2");

        assertTrue(row(run(RFM.refunding(Refunds.COUNT_AS_ORDERS), lines), 0).startsWith("ann,10,2,5,"));
        assertTrue(row(run(RFM.refunding(Refunds.LEAVE_OUT), lines), 0).startsWith("ann,30,1,10,"));
    }

    @Test
    void nothingAfterTheAsOfDayIsRead() {
        var now = lines("ann,2026-01-01,10,1", "bo,2026-01-31,7,2");
        var later = lines("ann,2026-01-01,10,1", "bo,2026-01-31,7,2", "ann,2026-02-01,99,3", "cy,2026-03-01,1,4");

        assertEquals(run(RFM, now), run(RFM, later));
    }

    @Test
    void linesLeftOutAreCountedWithTheirReason() {
        var lines = lines(
                ",2026-01-01,10,1",
                ",,10,1",
                "ann,,10,1",
                "ann,2026-02-01,10,1",
                "ann,2026-01-01,,1",
                "ann,2026-01-01,-1,1",
                "ann,2026-01-01,1,1");

        var report = new RfmFigures(RFM).of(Inputs.of(lines), Progress.NONE);

        assertEquals(new RfmCounts(7, 2, 2, 1, 1, 1, 1), report.lines());
        assertEquals(1, report.customers());
        assertEquals(0, report.total());
    }

    @Test
    void lineWithoutOrderIdIsAnOrderOfItsOwn() {
        var lines = lines("ann,2026-01-01,1,", "ann,2026-01-01,1,", "ann,2026-01-01,1,7", "ann,2026-01-01,1,7");

        assertTrue(row(run(RFM, lines), 0).startsWith("ann,30,3,4,"));
        var every = Rfm.of("who", "when", "paid", AS_OF);
        assertTrue(row(run(every, lines), 0).startsWith("ann,30,4,4,"));
    }

    @Test
    void amountMayBeAProductOfColumns() {
        var sheet = run(RFM.amount(List.of("paid", "paid")), lines("ann,2026-01-01,3,1"));

        assertEquals(9, sheet.numbers(Rfm.MONETARY)[0]);
    }

    @Test
    void equalValuesHaveEqualScoresAtEveryCutPoint() {
        var many = IntStream.range(0, 40)
                .mapToObj(i -> "c%d,2026-01-%02d,%d,%d".formatted(i, 1 + i % 7, i % 3, i))
                .toArray(String[]::new);

        var sheet = run(RFM, lines(many));

        for (var pair : Map.of(Rfm.RECENCY, Rfm.R, Rfm.FREQUENCY, Rfm.F, Rfm.MONETARY, Rfm.M)
                .entrySet()) {
            var values = Groups.of(sheet, pair.getKey());
            var both = Groups.of(sheet, pair.getKey(), pair.getValue());
            assertEquals(values.count(), both.count(), pair.getKey());
        }
    }

    @Test
    void valueOnACutPointHasTheLowerScore() {
        var cuts = Scores.cuts(new double[] {1, 2, 3, 4, 5, 6}, 5);

        assertEquals(2, cuts[0]);
        assertEquals(1, Scores.rising(2, cuts));
        assertEquals(2, Scores.rising(2.1, cuts));
        assertEquals(5, Scores.rising(6, cuts));
        assertEquals(5, Scores.falling(1, cuts));
        assertEquals(1, Scores.falling(6, cuts));
    }

    @Test
    void oneDistinctValueHasTheLowestScoreAndAsRecencyTheHighest() {
        var sheet = run(RFM, lines("ann,2026-01-01,1,1", "bo,2026-01-01,1,2", "cy,2026-01-01,1,3"));

        assertEquals("ann,30,1,1,5,1,1,new-customers", row(sheet, 0));
    }

    @Test
    void fewerDistinctValuesThanScoresLeaveScoresOut() {
        var sheet = run(RFM, lines("a,2026-01-01,1,1", "b,2026-01-02,1,2", "c,2026-01-03,9,3", "d,2026-01-04,9,4"));

        assertEquals("1 1 4 4", scores(sheet, Rfm.M));
        assertEquals("1 2 4 5", scores(sheet, Rfm.R));
    }

    private static String scores(Sheet sheet, String column) {
        return String.join(
                " ",
                IntStream.range(0, sheet.rows())
                        .mapToObj(i -> sheet.block(column).text(i))
                        .toList());
    }

    @Test
    void tenScoresFallIntoTheSameGridByFifths() {
        assertEquals(1, Scores.fifth(2, 10));
        assertEquals(2, Scores.fifth(3, 10));
        assertEquals(5, Scores.fifth(10, 10));
        assertEquals(5, Scores.fifth(3, 3));
    }

    @Test
    void noCustomerGivesAnEmptySheet() {
        assertEquals(0, run(RFM, lines(",2026-01-01,1,1")).rows());
        var report = new RfmFigures(RFM).of(Inputs.of(lines(",2026-01-01,1,1")), Progress.NONE);
        assertEquals(List.of(), report.recencyCuts());
    }

    @Test
    void privacySpreadsFromTheColumnsRead() {
        var in = Schema.of(
                Field.of("who", Type.TEXT),
                Field.of("when", Type.DATE).guarded(Privacy.PERSONAL),
                Field.of("paid", Type.DECIMAL),
                Field.of("order", Type.TEXT));

        var out = RFM.schema(in);

        assertTrue(out.require(Rfm.RECENCY).isPersonal()
                && out.require(Rfm.SEGMENT).isPersonal());
        assertEquals(Privacy.OPEN, out.require(Rfm.M).privacy());
    }

    @Test
    void wrongOptionsAreProblems() {
        var schema = lines().schema();

        assertThrows(Problem.class, () -> RFM.scored(1));
        assertThrows(Problem.class, () -> RFM.amount(List.of()));
        assertThrows(Problem.class, () -> RFM.labelled(Map.of("nobody", "Nobody")));
        assertThrows(Problem.class, () -> RFM.ordered("gone").check(Shapes.of(schema)));
        assertThrows(Problem.class, () -> Rfm.of("who", "paid", "paid", AS_OF).check(Shapes.of(schema)));
    }

    /// pandas 1.5.3, numpy 1.24.2: src/test/python/rfm.py.
    @Test
    void sampleAgreesWithPandas() {
        var rfm = Rfm.of("customer_id", "order_date", "amount", LocalDate.of(2026, 11, 1))
                .ordered("order_id");
        var orders = Records.orders();

        var report = new RfmFigures(rfm).of(Inputs.of(orders), Progress.NONE);
        var sheet = run(rfm, orders);

        assertEquals(new RfmCounts(32153, 31913, 240, 0, 0, 0, 557), report.lines());
        assertEquals(4835, report.customers());
        assertEquals(5809177.00, report.total(), 1e-6);
        assertEquals(List.of(45.0, 68.0, 171.0, 217.0), report.recencyCuts());
        assertEquals(List.of(1.0, 4.0, 5.0, 7.0), report.frequencyCuts());
        assertEquals(2628.4, report.monetaryCuts().getLast(), 1e-9);
        assertEquals(List.of(946, 978, 957, 976, 978), counts(sheet, Rfm.R));
        assertEquals(List.of(1522, 814, 750, 933, 816), counts(sheet, Rfm.F));
        assertEquals(List.of(967, 971, 963, 967, 967), counts(sheet, Rfm.M));
        assertEquals("C10100,76,7,229.7,3,4,2,need-attention", rowOf(sheet, "C10100"));
        assertEquals("C12000,305,8,1086.2,1,5,4,cant-lose-them", rowOf(sheet, "C12000"));
    }

    static List<Integer> counts(Sheet sheet, String column) {
        var counts = new int[6];
        for (var score : sheet.numbers(column)) {
            counts[(int) score]++;
        }
        return IntStream.rangeClosed(1, 5).mapToObj(i -> counts[i]).toList();
    }

    private static String rowOf(Sheet sheet, String customer) {
        return IntStream.range(0, sheet.rows())
                .mapToObj(i -> row(sheet, i))
                .filter(r -> r.startsWith(customer + ","))
                .findFirst()
                .orElseThrow();
    }
}
