package org.clientele.recipe.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Sheet SHEET = Sheet.of(
            Schema.of(
                    Field.of("price", Type.DECIMAL),
                    Field.of("quantity", Type.INTEGER),
                    Field.of("城市", Type.TEXT),
                    Field.of("Order date", Type.DATE),
                    Field.of("seen", Type.DATE_TIME),
                    Field.of("active", Type.BOOLEAN)),
            RowIds.of("s", 2),
            List.of(
                    new DecimalBlock(new double[] {2.5, Double.NaN}),
                    new IntegerBlock(new long[] {4, 7}),
                    TextBlock.of("上海", ""),
                    new DateBlock(
                            new int[] {(int) java.time.LocalDate.of(2024, 2, 29).toEpochDay(), DateBlock.MISSING}),
                    new DateTimeBlock(new long[] {1_709_200_800_000L, DateTimeBlock.MISSING}),
                    new BooleanBlock(new byte[] {1, BooleanBlock.MISSING})));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "price * quantity ; 10",
                "1 + 2 * 3 ^ 2 ; 19",
                "-quantity % 3 ; 2",
                "ROUND(2.675, 2) ; 2.68",
                "ROUND(-0.5) ; -1",
                "MAX(price, quantity, 3) ; 4",
                "[城市] + \" \" + 城市 ; 上海 上海",
                "LENGTH([城市]) ; 2",
                "LEFT(\"café crème\", 4) ; café",
                "RIGHT(\"abc\", 2) ; bc",
                "SUBSTRING(\"abcdef\", 2, 3) ; bcd",
                "REPLACE(\"a-b-c\", \"-\", \"\") ; abc",
                "[Order date] + 1 ; 2024-03-01",
                "DAYS([Order date], DATE(2024, 12, 25)) ; 300",
                "YEARS(DATE(1990, 3, 1), [Order date]) ; 33",
                "ADD_MONTHS([Order date], 12) ; 2025-02-28",
                "WEEKDAY([Order date]) ; 4",
                "HOUR(seen) ; 10",
                "DATE(seen) = [Order date] ; true",
                "IF(price > 2, \"dear\", \"cheap\") ; dear",
                "IF(active && quantity >= 4, 1, 0) ; 1",
                "NOT(active) || FALSE ; false",
                "1 / 0 ; ''",
                "SQRT(-1) ; ''",
                "COALESCE(NULL, price) ; 2.5",
                "IS_MISSING(price) ; false",
                "NUMBER(\"12.50\") + 1 ; 13.5",
                "TEXT([Order date]) ; 2024-02-29",
                "\"say \\\"[price]\\\"\" ; say \"[price]\"",
                "DATE(\"2024-02-30\") ; ''"
            })
    void computesFromOneRow(String formula, String expected) {
        assertEquals(expected, first(formula, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "price * quantity ; ''",
                "price > 1 ; ''",
                "IF(price > 1, 1, 2) ; ''",
                "price > 1 && FALSE ; false",
                "price > 1 || TRUE ; true",
                "IS_MISSING(price) ; true",
                "COALESCE(price, 0) ; 0",
                "MIN(price, quantity) ; 7",
                "[城市] + \"!\" ; !",
                "YEAR([Order date]) ; ''"
            })
    void missingStaysMissingUnlessTheFormulaSaysOtherwise(String formula, String expected) {
        assertEquals(expected, first(formula, 1));
    }

    @Test
    void fillsTheDeclaredType() {
        assertEquals(new IntegerBlock(new long[] {3, IntegerBlock.MISSING}), column("price", Type.INTEGER));
        assertEquals(TextBlock.of("2.5", ""), column("price", Type.TEXT));
        assertEquals(Type.DATE_TIME, column("[Order date]", Type.DATE_TIME).type());
        assertThrows(Problem.class, () -> column("price", Type.DATE));
        assertThrows(Problem.class, () -> column("城市", Type.DECIMAL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "price + ; problem.formula.syntax",
                "(price ; problem.formula.syntax",
                "'' ; problem.formula.empty",
                "[price ; problem.formula.syntax",
                "prise * 2 ; problem.column.missing",
                "price + active ; problem.formula.kind",
                "IF(price, 1, 2) ; problem.formula.kind",
                "IF(active, 1, \"a\") ; problem.formula.kind",
                "ROUND(1, 2, 3) ; problem.formula.places",
                "1e999 ; problem.formula.number",
                "城市 > 3 ; problem.formula.kind"
            })
    void saysWhatIsWrong(String formula, String key) {
        assertEquals(key, assertThrows(Problem.class, () -> first(formula, 0)).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DT_NOW()",
                "DT_TODAY()",
                "RANDOM()",
                "FACT(170)",
                "STR_MATCHES(\"aaaa\", \"(a+)+b\")",
                "STR_FORMAT(\"%999999999d\", 1)",
                "SWITCH(1, 1, 2)",
                "EVAL(\"1\")",
                "java.lang.Runtime",
                "price.getClass()",
                "城市[0]",
                "{1, 2}",
                "price(1)",
                "PI",
                "E",
                "DT_FORMAT_LOCAL_DATE"
            })
    void knowsOnlyItsOwnFunctions(String formula) {
        assertThrows(Problem.class, () -> first(formula, 0));
    }

    @Test
    void refusesWhatIsLongOrDeep() {
        for (var hostile : List.of(
                "(".repeat(100) + "1" + ")".repeat(100),
                "1" + "+1".repeat(1_000),
                "-".repeat(1_000) + "1",
                "!".repeat(1_000) + "TRUE",
                "ABS(".repeat(1_000) + "1" + ")".repeat(1_000),
                "2" + "^9".repeat(1_500),
                "\"" + "a".repeat(5_000) + "\"",
                "[".repeat(3_000),
                "(".repeat(3_999))) {
            assertTimeout(Duration.ofSeconds(2), () -> assertThrows(Problem.class, () -> first(hostile, 0)));
        }
    }

    @Test
    void refusesTextsThatGrowWithoutEnd() {
        var bomb = "REPLACE(REPLACE(REPLACE(\"" + "a".repeat(900) + "\", \"a\", \"" + "a".repeat(900) + "\"), \"a\", \""
                + "a".repeat(900) + "\"), \"a\", \"" + "a".repeat(900) + "\")";

        var problem = assertTimeout(Duration.ofSeconds(2), () -> assertThrows(Problem.class, () -> first(bomb, 0)));

        assertEquals("problem.formula.text", problem.key());
    }

    @Test
    void towersOfPowersEndAtOnce() {
        assertTimeout(Duration.ofSeconds(2), () -> assertEquals("", first("9^9^9^9^9^9", 0)));
    }

    @Test
    void tellsWhichColumnsItReads() {
        var formula = Formula.of("[Order date] + quantity - DAYS([Order date], [Order date])", SHEET.schema());

        assertEquals(List.of("Order date", "quantity"), formula.columns());
    }

    @Test
    void everyFunctionIsDocumented() throws java.io.IOException {
        var page = java.nio.file.Files.readString(java.nio.file.Path.of("docs/formulas.md"));

        for (var function : Formula.functions()) {
            assertTrue(page.contains("`" + function + "("), function);
        }
    }

    private static String first(String formula, int row) {
        var compiled = Formula.of(formula, SHEET.schema());
        var type =
                switch (compiled.kind()) {
                    case NUMBER, NOTHING -> Type.DECIMAL;
                    case TEXT -> Type.TEXT;
                    case DATE -> Type.DATE;
                    case TIME -> Type.DATE_TIME;
                    case TRUTH -> Type.BOOLEAN;
                };
        return compiled.column(SHEET, type, Progress.NONE).text(row);
    }

    private static org.clientele.table.Block column(String formula, Type type) {
        return Formula.of(formula, SHEET.schema()).column(SHEET, type, Progress.NONE);
    }
}
