package org.clientele.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.table.Condition.And;
import org.clientele.table.Condition.Between;
import org.clientele.table.Condition.Compare;
import org.clientele.table.Condition.Contains;
import org.clientele.table.Condition.In;
import org.clientele.table.Condition.IsMissing;
import org.clientele.table.Condition.Not;
import org.clientele.table.Condition.Op;
import org.clientele.table.Condition.Or;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Sheet SHEET = Given.columns(
            List.of("city", "quantity", "price", "day", "seen", "active"),
            TextBlock.of("Lyon", "上海", "", "lyon"),
            new IntegerBlock(new long[] {1, 2, 3, IntegerBlock.MISSING}),
            new DecimalBlock(new double[] {-1.5, 0, 9.99, Double.NaN}),
            new DateBlock(new int[] {0, 1, 2, DateBlock.MISSING}),
            new DateTimeBlock(new long[] {0, 86_399_999, 86_400_000, DateTimeBlock.MISSING}),
            new BooleanBlock(new byte[] {1, 0, 1, -1}));

    @Test
    void comparesEveryType() {
        assertRows("{1}", new Compare("city", Op.EQUAL, "上海"));
        assertRows("{0, 3}", new Compare("city", Op.NOT_EQUAL, "上海"));
        assertRows("{1, 2}", new Compare("quantity", Op.GREATER_OR_EQUAL, "2"));
        assertRows("{0}", new Compare("price", Op.LESS, "0.00"));
        assertRows("{0, 1}", new Compare("day", Op.LESS_OR_EQUAL, "1970-01-02"));
        assertRows("{0, 2}", new Compare("active", Op.EQUAL, "true"));
    }

    @Test
    void fractionsLieBetweenIntegers() {
        assertRows("{2}", new Compare("quantity", Op.GREATER, "2.5"));
        assertRows("{0, 1}", new Compare("quantity", Op.LESS_OR_EQUAL, "2.5"));
        assertRows("{}", new Compare("quantity", Op.EQUAL, "2.5"));
        assertRows("{2}", new In("quantity", List.of("2.5", "3")));
    }

    @Test
    void aDayAskedOfTimesIsTheWholeDay() {
        assertRows("{0, 1}", new Compare("seen", Op.EQUAL, "1970-01-01"));
        assertRows("{2}", new Compare("seen", Op.GREATER, "1970-01-01"));
        assertRows("{0, 1, 2}", new Between("seen", "1970-01-01", "1970-01-02"));
        assertRows("{0}", new Compare("seen", Op.EQUAL, "1970-01-01T00:00"));
    }

    @Test
    void missingAnswersOnlyWhenAskedFor() {
        assertRows("{3}", new IsMissing("price"));
        assertRows("{0, 1, 2}", new Between("price", "-99", "99"));
        assertRows("{0, 1, 3}", new Not(new Compare("price", Op.GREATER, "5")));
    }

    @Test
    void combines() {
        assertRows("{0}", new And(List.of(new Contains("city", "LYON"), new Compare("quantity", Op.EQUAL, "1"))));
        assertRows("{0, 1, 3}", new Or(List.of(new Contains("city", "lyon"), new In("city", List.of("上海")))));
        assertRows("{0, 1, 2, 3}", new And(List.of()));
        assertRows("{}", new Or(List.of()));
    }

    @Test
    void saysWhichLiteralCannotBeRead() {
        for (var wrong : List.of(
                new Compare("quantity", Op.EQUAL, "two"),
                new Compare("day", Op.EQUAL, "2024-02-30"),
                new Compare("active", Op.EQUAL, "maybe"),
                new Compare("price", Op.EQUAL, "1e999"),
                new In("price", List.of("1", "NaN")),
                new Between("seen", "yesterday", "1970-01-01"))) {
            assertEquals(
                    "problem.literal",
                    assertThrows(Problem.class, () -> new Not(wrong).check(SHEET.schema()))
                            .key());
        }
        assertThrows(Problem.class, () -> new Contains("price", "1").check(SHEET.schema()));
        assertThrows(Problem.class, () -> new IsMissing("gone").check(SHEET.schema()));
    }

    @Test
    void searchLooksThroughAllColumns() {
        assertEquals("[0, 3]", java.util.Arrays.toString(Search.rows(SHEET, "LYON")));
        assertEquals("[0]", java.util.Arrays.toString(Search.rows(SHEET, "-1.5")));
        assertEquals("[0, 1, 2]", java.util.Arrays.toString(Search.rows(SHEET, "1970-01")));
        assertEquals("[0, 2]", java.util.Arrays.toString(Search.rows(SHEET, "true")));
    }

    private static void assertRows(String expected, Condition condition) {
        condition.check(SHEET.schema());
        assertEquals(expected, condition.test(SHEET).toString());
    }
}
