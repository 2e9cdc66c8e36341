package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    /// One line of the table of orders.
    private record Line(String who, String day, String order, String product, double amount) {}

    private static final List<Line> LINES = List.of(
            new Line("a", "2025-12-02", "1", "tea", 10.1),
            new Line("a", "2025-12-02", "1", "cup", 5.2),
            new Line("a", "2026-03-02", "2", "tea", 20),
            new Line("a", "2026-03-12", "", "tea", 1.7),
            new Line("a", "2026-03-20", "3", "tea", -10.1),
            new Line("b", "2026-01-15", "4", "pot", 80),
            new Line("b", "2026-04-01", "5", "pot", 80),
            new Line("c", "2026-02-01", "6", "tea", 7),
            new Line("c", "2026-06-30", "7", "tea", 7),
            new Line("d", "2026-04-10", "8", "tea", 3),
            new Line("", "2026-02-02", "9", "tea", 3));

    private static Sheet orders(List<Line> lines) {
        return Sheet.of(
                Schema.of(
                        Field.of("who", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("day", Type.DATE, Role.ORDER_DATE),
                        Field.of("order", Type.TEXT, Role.ORDER_ID),
                        Field.of("product", Type.TEXT, Role.PRODUCT),
                        Field.of("paid", Type.DECIMAL, Role.AMOUNT)),
                RowIds.of("orders", lines.size()),
                List.of(
                        TextBlock.of(lines.stream().map(Line::who).toList()),
                        new DateBlock(lines.stream()
                                .mapToInt(l -> (int) LocalDate.parse(l.day()).toEpochDay())
                                .toArray()),
                        TextBlock.of(lines.stream().map(Line::order).toList()),
                        TextBlock.of(lines.stream().map(Line::product).toList()),
                        new DecimalBlock(
                                lines.stream().mapToDouble(Line::amount).toArray())));
    }

    private static Sheet people() {
        int signed = (int) LocalDate.of(2025, 11, 30).toEpochDay();
        int later = (int) DAY.toEpochDay();
        return Sheet.of(
                Schema.of(
                        Field.of("id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("city", Type.TEXT, Role.CITY),
                        Field.of("signed", Type.DATE, Role.SIGNUP_DATE)),
                RowIds.of("people", 3),
                List.of(TextBlock.of("c", "a", "x"), TextBlock.of("Ulm", "Bonn", "Jena"), new DateBlock(new int[] {
                    later, signed, signed
                })));
    }

    private static Target target(int within) {
        return Target.of(orders(LINES).schema(), DAY, within);
    }

    private static String row(Sheet sheet, int row) {
        return String.join(
                " ",
                sheet.blocks().stream()
                        .map(b -> b.isMissing(row) ? "–" : b.text(row))
                        .toList());
    }

    @Test
    void oneRowPerCustomerKnownBeforeTheDay() {
        var sheet = target(90).of(Inputs.of(orders(LINES)), Progress.NONE);

        assertEquals(
                "[who, churned, recency, frequency, monetary, average_order, tenure, mean_gap, products, refund_share,"
                        + " orders_30_days, orders_90_days]",
                sheet.schema().names().toString());
        assertEquals(3, sheet.rows());
        assertEquals("a true 20 3 26.9 " + 26.9 / 3 + " 120 50 2 0.2 2 2", row(sheet, 0));
        assertEquals("b false 76 1 80 80 76 – 1 0 0 1", row(sheet, 1));
        assertEquals("c true 59 1 7 7 59 – 1 0 0 1", row(sheet, 2));
    }

    /// What a model is applied to: nobody knows yet who will buy.
    @Test
    void withoutTimeToForetellTheFeaturesStandAlone() {
        var told = target(90).of(Inputs.of(orders(LINES)), Progress.NONE);
        var today = Target.of(orders(LINES).schema(), LocalDate.of(2026, 12, 1), 0)
                .of(Inputs.of(orders(LINES)), Progress.NONE);
        var alone = target(0).of(Inputs.of(orders(LINES)), Progress.NONE);

        assertEquals(4, today.rows());
        assertTrue(alone.schema().find(Target.CHURNED).isEmpty());
        alone.schema()
                .names()
                .forEach(name ->
                        assertEquals(told.block(name).text(0), alone.block(name).text(0), name));
    }

    @Test
    void longerTimeSeesLaterOrders() {
        var sheet = target(91).of(Inputs.of(orders(LINES)), Progress.NONE);

        assertEquals("false", sheet.block(Target.CHURNED).text(2));
    }

    @Test
    void plantedFutureChangesNoFeature() {
        var future = new ArrayList<>(LINES);
        for (var who : List.of("a", "b", "c")) {
            future.add(0, new Line(who, "2026-04-01", "90" + who, "leak", 9999));
            future.add(new Line(who, "2026-05-05", "91" + who, "leak", -5000));
            future.add(new Line(who, "2027-05-05", "92" + who, "leak", 5000));
        }

        var before = target(90).of(Inputs.of(orders(LINES)), Progress.NONE);
        var after = target(90).of(Inputs.of(orders(future)), Progress.NONE);

        for (var name : before.schema().names()) {
            if (!name.equals(Target.CHURNED)) {
                assertEquals(before.block(name), after.block(name), name);
            }
        }
        assertEquals(
                "a false",
                after.block("who").text(0) + " " + after.block(Target.CHURNED).text(0));
    }

    @Test
    void ownColumnsAreThoseKnownByThen() {
        var spec = target(90).knowing("id", List.of("city", "signed"));

        var sheet = spec.of(Inputs.of(orders(LINES), people()), Progress.NONE);

        assertEquals(
                "Bonn 2025-11-30",
                sheet.block("city").text(0) + " " + sheet.block("signed").text(0));
        assertTrue(sheet.block("city").isMissing(1));
        assertEquals("Ulm", sheet.block("city").text(2));
        assertTrue(sheet.block("signed").isMissing(2));
    }

    @Test
    void timeThatTheOrdersDoNotCoverIsAProblem() {
        var problem = assertThrows(Problem.class, () -> target(92).of(Inputs.of(orders(LINES)), Progress.NONE));

        assertEquals(
                new Problem("problem.target.window", LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1)), problem);
        assertThrows(Problem.class, () -> Target.of(orders(LINES).schema(), LocalDate.of(2025, 1, 1), 30)
                .of(Inputs.of(orders(LINES)), Progress.NONE));
    }

    @Test
    void rolesThatAreMissingAreNamed() {
        var plain =
                Schema.of(Field.of("who", Type.TEXT, Role.CUSTOMER_ID), Field.of("paid", Type.DECIMAL, Role.AMOUNT));

        assertEquals(
                new Problem("problem.role.missing", Role.ORDER_DATE),
                assertThrows(Problem.class, () -> Target.of(plain, DAY, 30)));
        assertThrows(Problem.class, () -> Target.of(Schema.of(), DAY, 30));
        assertThrows(Problem.class, () -> target(30)
                .knowing("id", List.of("city"))
                .check(Shapes.of(orders(LINES).schema())));
        assertThrows(Problem.class, () -> target(30)
                .knowing("id", List.of("nothing"))
                .check(Shapes.of(orders(LINES).schema(), people().schema())));
        assertThrows(Problem.class, () -> target(-1));
        assertEquals(Optional.of("order"), target(30).order());
    }
}
