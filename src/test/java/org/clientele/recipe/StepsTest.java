package org.clientele.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.clientele.recipe.FillMissing.With;
import org.clientele.recipe.UnifyText.Letters;
import org.clientele.recipe.UnifyText.Spaces;
import org.clientele.recipe.UnifyText.Width;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Condition;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Given;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each step does. Figures are those of pandas 1.5.3 where nothing else is said.
class StepsTest {

    private static final Sheet SHEET = Given.columns(
            List.of("name", "n", "x", "day"),
            TextBlock.of("Ann", "", "Bo", "Ann", ""),
            new IntegerBlock(new long[] {1, 2, IntegerBlock.MISSING, 1, 2}),
            new DecimalBlock(new double[] {0.5, Double.NaN, 2.5, 0.5, Double.NaN}),
            new DateBlock(new int[] {10, DateBlock.MISSING, 13, 10, DateBlock.MISSING}));

    @Test
    void removeDuplicatesKeepsTheFirst() {
        assertEquals("given:1 given:2 given:3", names(apply(RemoveDuplicates.exact(), SHEET)));
        assertEquals("given:1 given:2 given:3 given:5", names(apply(RemoveDuplicates.by("name"), SHEET)));
        assertEquals(
                "given:1 given:2 given:3",
                names(apply(new RemoveDuplicates(List.of("n"), RemoveDuplicates.Missing.EQUALS_MISSING), SHEET)));
    }

    @Test
    void dropMissingLooksAtAnyOrAll() {
        assertEquals("given:1 given:4", names(apply(new DropMissing(List.of(), DropMissing.When.ANY), SHEET)));
        assertEquals(
                "given:1 given:2 given:3 given:4 given:5",
                names(apply(new DropMissing(List.of("name", "n"), DropMissing.When.ALL), SHEET)));
        assertEquals(
                "given:1 given:3 given:4",
                names(apply(new DropMissing(List.of("name", "x"), DropMissing.When.ALL), SHEET)));
    }

    @Test
    void fillMissingLearnsFromWhatIsThere() {
        assertEquals("Ann unknown Bo Ann unknown", texts(apply(FillMissing.with("name", "unknown"), SHEET), "name"));
        assertEquals("1 2 1.5 1 2", texts(apply(FillMissing.with("n", With.MEAN), SHEET), "n"));
        assertEquals("0.5 0.5 2.5 0.5 0.5", texts(apply(FillMissing.with("x", With.MEDIAN), SHEET), "x"));
        assertEquals("Ann Ann Bo Ann Ann", texts(apply(FillMissing.with("name", With.MODE), SHEET), "name"));
    }

    @Test
    void ofEquallyFrequentValuesTheModeIsTheLeast() {
        assertEquals("1 2 1 1 2", texts(apply(FillMissing.with("n", With.MODE), SHEET), "n"));
    }

    @Test
    void medianOfDatesIsTheEarlierOfTheMiddleTwo() {
        var dates = Given.column(new DateBlock(new int[] {4, 1, DateBlock.MISSING, 2, 3}));

        assertEquals(
                "1970-01-03",
                apply(FillMissing.with("x", With.MEDIAN), dates).block("x").text(2));
    }

    @Test
    void fillMissingAgreesWithPandas() {
        var telco = Given.shared("classify/Telco-Customer-Churn.csv");
        var filled = apply(FillMissing.with("TotalCharges", With.MEDIAN), telco);

        assertEquals(0, filled.block("TotalCharges").missing());
        assertEquals(1397.475, filled.block("TotalCharges").number(488));
        assertEquals("20.05", org.clientele.table.ColumnProfile.mode(telco.block("MonthlyCharges")));
    }

    @Test
    void fillMissingRefusesWhatDoesNotFit() {
        assertThrows(Problem.class, () -> FillMissing.with("n", "many").check(SHEET.schema()));
        assertThrows(Problem.class, () -> FillMissing.with("name", With.MEAN).check(SHEET.schema()));
        assertThrows(Problem.class, () -> new FillMissing("n", With.MEAN, Optional.of("3")));
    }

    @ParameterizedTest
    @CsvSource({
        "'  a   b ', KEEP, a b",
        "'ＡＢＣ　１２３', KEEP, ABC 123",
        "'ｶﾀｶﾅ', KEEP, カタカナ",
        "'ANN o''NEIL', TITLE, Ann O'neil",
        "'ANN LEE', CALM, Ann Lee",
        "'Ann LEE', CALM, Ann LEE",
        "'Straße', UPPER, STRASSE",
        "'İI', LOWER, i̇i"
    })
    void unifyTextChangesOneValue(String text, Letters letters, String expected) {
        var step = new UnifyText(List.of("x"), Spaces.TRIM_AND_COLLAPSE, letters, Width.UNIFY);

        assertEquals(expected, step.unified(text));
        assertEquals(expected, step.unified(expected), "twice is as once");
    }

    @Test
    void trimmingKeepsASingleWideSpace() {
        assertEquals("张　伟 b", UnifyText.trim("x").unified("　张　伟  b\u200B"));
    }

    @Test
    void textOfSpacesOnlyBecomesMissing() {
        assertEquals(
                1,
                apply(UnifyText.trim("x"), Given.column(TextBlock.of(" ", "a")))
                        .block("x")
                        .missing());
    }

    @Test
    void replaceValuesReplacesAllAtOnce() {
        var sheet = Given.column(TextBlock.of("a", "b", "c", ""));
        var step = ReplaceValues.of(sheet.schema().require("x"), Map.of("a", "b", "b", "a", "c", ""));

        assertEquals("b a . .", texts(apply(step, sheet), "x"));
    }

    @Test
    void personalLiteralsMakeAColumnPersonal() {
        var personal = Field.of("x", Type.TEXT, Role.EMAIL);
        var step = ReplaceValues.of(personal, Map.of("a", "b"));
        var after = step.check(Given.column(TextBlock.of("a")).schema());

        assertEquals(Privacy.PERSONAL, step.privacy());
        assertEquals(Privacy.PERSONAL, after.require("x").privacy());
    }

    @Test
    void changeTypeReadsByTheFirstFormatThatFits() {
        var sheet = Given.column(TextBlock.of("31.10.2026", "2026-10-30", "3.4.2026", "30.2.2026", "soon", ""));
        var step = new ChangeType("x", Type.DATE, List.of("d.M.yyyy", "yyyy-MM-dd"));

        assertEquals("2026-10-31 2026-10-30 2026-04-03 . . .", texts(apply(step, sheet), "x"));
    }

    @Test
    void changeTypeReadsNumbersAsPeopleWriteThem() {
        var sheet = Given.column(TextBlock.of("1,234.50", "¥12", "−3", "１２", "1 000", "12a", "0x1F", "NaN", "1e400"));

        assertEquals(
                "1234.5 12 -3 12 1000 . . . .", texts(apply(new ChangeType("x", Type.DECIMAL, List.of()), sheet), "x"));
        assertEquals(
                "1.5 1234.5",
                texts(
                        apply(
                                new ChangeType("x", Type.DECIMAL, List.of(",")),
                                Given.column(TextBlock.of("1,5", "1.234,50"))),
                        "x"));
    }

    @Test
    void everyTypeBecomesTextAndComesBack() {
        for (var column : List.of("n", "x", "day")) {
            var field = SHEET.schema().require(column);
            var there = apply(new ChangeType(column, Type.TEXT, List.of()), SHEET);
            var back = apply(new ChangeType(column, field.type(), List.of()), there);

            assertEquals(SHEET.block(column), back.block(column), column);
        }
    }

    @Test
    void changeTypeRefusesAnUnknownFormat() {
        assertEquals(
                "problem.format",
                assertThrows(Problem.class, () -> new ChangeType("name", Type.DATE, List.of("dd.mm.bbbb"))
                                .check(SHEET.schema()))
                        .key());
    }

    @Test
    void filterRowsKeepsWhatHolds() {
        var step = new FilterRows(new Condition.Compare("n", Condition.Op.EQUAL, "1"));

        assertEquals("given:1 given:4", names(apply(step, SHEET)));
    }

    @Test
    void columnsAreRenamedDroppedAndReordered() {
        assertEquals(
                List.of("name", "count", "x", "day"),
                apply(new RenameColumn("n", "count"), SHEET).schema().names());
        assertEquals(
                List.of("name", "day"),
                apply(new DropColumns(List.of("n", "x")), SHEET).schema().names());
        assertEquals(
                List.of("day", "x", "name", "n"),
                apply(new ReorderColumns(List.of("day", "x")), SHEET).schema().names());
        assertThrows(Problem.class, () -> new RenameColumn("n", "x").check(SHEET.schema()));
        assertThrows(Problem.class, () -> new DropColumns(SHEET.schema().names()).check(SHEET.schema()));
    }

    @Test
    void untouchedColumnsAreShared() {
        var after = apply(UnifyText.trim("name"), SHEET);

        assertSame(SHEET.block("x"), after.block("x"));
    }

    @Test
    void scaleNumbersAgreesWithPandas() {
        var mall = Given.shared("cluster/Mall_Customers.csv");
        var z = apply(new ScaleNumbers(List.of("Age", "Annual_Income"), ScaleNumbers.To.Z_SCORE), mall);
        var unit = apply(new ScaleNumbers(List.of("Spending_Score"), ScaleNumbers.To.ZERO_TO_ONE), mall);

        assertEquals(-1.4210029051351942, z.block("Age").number(0), 1e-14);
        assertEquals(-0.633545375841132, z.block("Age").number(199), 1e-14);
        assertEquals(2.91036784738737, z.block("Annual_Income").number(199), 1e-14);
        assertEquals(0.9489795918367347, unit.block("Spending_Score").number(7), 1e-15);
    }

    @Test
    void constantColumnsScaleToZeroAndMissingStaysMissing() {
        var sheet = Given.column(new DecimalBlock(new double[] {4, Double.NaN, 4}));

        for (var to : ScaleNumbers.To.values()) {
            assertEquals("0 . 0", texts(apply(new ScaleNumbers(List.of("x"), to), sheet), "x"));
        }
    }

    @Test
    void aPersonalRoleMakesPersonalAndNoRoleMakesOpen() {
        var personal = apply(new SetRole("name", Role.NAME), SHEET);
        var still = apply(new SetRole("name", Role.NONE), personal);

        assertEquals(Privacy.PERSONAL, personal.schema().require("name").privacy());
        assertEquals(Privacy.PERSONAL, still.schema().require("name").privacy());
    }

    @Test
    void derivedColumnsArePersonalWhereWhatTheyReadIs() {
        var personal = apply(new SetRole("name", Role.NAME), SHEET).schema();

        assertEquals(
                Privacy.PERSONAL,
                new DeriveColumn("i", Type.TEXT, "LEFT([name], 1)")
                        .check(personal)
                        .require("i")
                        .privacy());
        assertEquals(
                Privacy.OPEN,
                new DeriveColumn("i", Type.DECIMAL, "n * 2")
                        .check(personal)
                        .require("i")
                        .privacy());
    }

    @Test
    void derivedColumnsComputeRowByRow() {
        assertEquals("1.5 . . 1.5 .", texts(apply(new DeriveColumn("sum", Type.DECIMAL, "n + x"), SHEET), "sum"));
        assertEquals("2 4 . 2 4", texts(apply(new DeriveColumn("n", Type.INTEGER, "n * 2"), SHEET), "n"));
    }

    @Test
    void everyStepYieldsTheSchemaItForetold() {
        for (var step : List.of(
                RemoveDuplicates.exact(),
                new DropMissing(List.of(), DropMissing.When.ANY),
                FillMissing.with("n", With.MEAN),
                UnifyText.trim("name"),
                ReplaceValues.of(SHEET.schema().require("name"), Map.of("Ann", "Anna")),
                new ChangeType("n", Type.TEXT, List.of()),
                new FilterRows(new Condition.IsMissing("x")),
                new DeriveColumn("y", Type.DATE, "day + n"),
                new RenameColumn("n", "m"),
                new DropColumns(List.of("n")),
                new ReorderColumns(List.of("x")),
                new ScaleNumbers(List.of("n", "x"), ScaleNumbers.To.Z_SCORE),
                new SetRole("name", Role.NAME))) {
            var before = SHEET.digest();
            var after = apply(step, SHEET);

            assertEquals(step.check(SHEET.schema()), after.schema(), step.toString());
            for (int i = 0; i < after.schema().size(); i++) {
                assertEquals(
                        after.schema().fields().get(i).type(), after.block(i).type(), step.toString());
            }
            assertEquals(before, SHEET.digest(), "inputs stay as they were");
        }
    }

    @Test
    void everyStepWorksOnNoRows() {
        var none = SHEET.select(new int[0]);
        for (var step : List.of(
                RemoveDuplicates.exact(),
                FillMissing.with("n", With.MEAN),
                FillMissing.with("name", With.MODE),
                new DeriveColumn("y", Type.TEXT, "name + \"!\""),
                new ScaleNumbers(List.of("x"), ScaleNumbers.To.ZERO_TO_ONE),
                new ChangeType("day", Type.DATE_TIME, List.of()))) {
            assertEquals(0, apply(step, none).rows(), step.toString());
        }
    }

    private static Sheet apply(Step step, Sheet sheet) {
        step.check(sheet.schema());
        return step.apply(sheet, Progress.NONE);
    }

    private static String names(Sheet sheet) {
        var names = new StringJoiner(" ");
        for (int row = 0; row < sheet.rows(); row++) {
            names.add(sheet.ids().name(row));
        }
        return names.toString();
    }

    private static String texts(Sheet sheet, String column) {
        Block block = sheet.block(column);
        var texts = new StringJoiner(" ");
        for (int row = 0; row < block.size(); row++) {
            texts.add(block.isMissing(row) ? "." : block.text(row));
        }
        return texts.toString();
    }
}
