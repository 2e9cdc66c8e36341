package org.clientele.recipe;

import static org.clientele.recipe.ChangeFigures.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.clientele.recipe.ChangeFigures.Touched;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Given;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

class RecipeTest {

    private static final Sheet SHEET = Given.columns(
            List.of("name", "n"), TextBlock.of(" Ann", "Ann ", "Bo", ""), new IntegerBlock(new long[] {1, 1, 2, 3}));

    private static final Recipe RECIPE = Recipe.of(
            UnifyText.trim("name"),
            new RenameColumn("name", "who"),
            RemoveDuplicates.by("who"),
            new DropMissing(List.of("who"), DropMissing.When.ANY));

    @Test
    void runsItsStepsInOrder() {
        var after = run(RECIPE, SHEET);

        assertEquals(2, after.rows());
        assertEquals(List.of("who", "n"), after.schema().names());
    }

    @Test
    void prefixesTellTheRowsAfterEachStep() {
        var rows = java.util.stream.IntStream.rangeClosed(0, 4)
                .map(i -> run(RECIPE.prefix(i), SHEET).rows())
                .boxed()
                .toList();

        assertEquals(List.of(4, 4, 4, 3, 2), rows);
    }

    @Test
    void stepsThatAreOffArePassedOver() {
        assertEquals(4, run(RECIPE.switched(2).switched(3), SHEET).rows());
        assertEquals(RECIPE, RECIPE.switched(2).switched(2));
    }

    @Test
    void namesTheStepAndTheColumnThatIsMissing() {
        var problem = assertThrows(Problem.class, () -> RECIPE.switched(1).check(Shapes.of(SHEET.schema())));

        assertEquals(new Problem("problem.recipe.column", 3, "who"), problem);
        assertEquals(
                2,
                RECIPE.switched(1)
                        .broken(SHEET.schema(), Deposits.NONE)
                        .orElseThrow()
                        .step());
    }

    @Test
    void saysWhatElseIsWrongWithAStepInBothLanguages() {
        var recipe = Recipe.of(new RenameColumn("n", "m"), new DeriveColumn("x", Type.TEXT, "m +"));
        var problem = assertThrows(Problem.class, () -> recipe.check(Shapes.of(SHEET.schema())));

        assertEquals("problem.recipe.step", problem.key());
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var said = Words.in(locale).text(problem.key(), problem.args());
            assertEquals(false, said.contains("problem."), said);
        }
    }

    @Test
    void movingAStepPutsItBetweenTheOthers() {
        var moved = RECIPE.moved(3, 0);

        assertEquals(RECIPE.steps().get(3), moved.steps().get(0));
        assertEquals(RECIPE, moved.moved(0, 3));
        assertEquals(
                "problem.recipe.column",
                assertThrows(Problem.class, () -> moved.check(Shapes.of(SHEET.schema())))
                        .key());
    }

    @Test
    void replacingKeepsTheSwitch() {
        var replaced = RECIPE.switched(2).replaced(2, RemoveDuplicates.exact());

        assertEquals(false, replaced.steps().get(2).isOn());
        assertEquals(3, RECIPE.removed(0).steps().size());
    }

    @Test
    void editsAreAppliedOnceAndTheRestIsListed() {
        var ledger = CellEdits.NONE
                .plus(new CellEdit("given:3", "name", "Bo", "Bob"))
                .plus(new CellEdit("given:3", "name", "Bob", "Robert"))
                .plus(new CellEdit("given:4", "n", "3", ""))
                .plus(new CellEdit("given:9", "name", "x", "y"))
                .plus(new CellEdit("given:1", "gone", "x", "y"))
                .plus(new CellEdit("given:1", "n", "7", "8"))
                .plus(new CellEdit("given:1", "n", "1", "many"));
        var deposits = deposits(ledger);
        var after = ledger.step().of(new Inputs(List.of(SHEET), deposits), Progress.NONE);
        var left = new EditCheck(ledger.digest()).of(new Inputs(List.of(SHEET), deposits), Progress.NONE);

        assertEquals("Robert", after.block("name").text(2));
        assertEquals(true, after.block("n").isMissing(3));
        assertEquals(3, left.applied());
        assertEquals(
                List.of(
                        EditCheck.Obstacle.ROW_GONE,
                        EditCheck.Obstacle.COLUMN_GONE,
                        EditCheck.Obstacle.OTHER_VALUE,
                        EditCheck.Obstacle.DOES_NOT_FIT),
                left.left().stream().map(EditCheck.Left::obstacle).toList());
    }

    @Test
    void editsAreNamedByTheirContent() {
        var one = new CellEdits(List.of(new CellEdit("a", "b", "c", "d")));
        var other = new CellEdits(List.of(new CellEdit("a", "bc", "", "d")));

        assertEquals(one.digest(), new CellEdits(one.edits()).digest());
        assertEquals(false, one.digest().equals(other.digest()));
    }

    @Test
    void changesTellRowsAndCells() {
        var figures = new Changes()
                .of(Inputs.of(SHEET, run(RECIPE.removed(1).switched(2).switched(1), SHEET)), Progress.NONE);
        var after = run(
                Recipe.of(
                        UnifyText.trim("name"),
                        new DropMissing(List.of("name"), DropMissing.When.ANY),
                        new ChangeType("n", Type.BOOLEAN, List.of()),
                        new DeriveColumn("new", Type.TEXT, "name")),
                SHEET);
        var told = new Changes().of(Inputs.of(SHEET, after), Progress.NONE);

        assertEquals(4, figures.rowsBefore());
        assertEquals(
                List.of(new Touched(0, 0), new Touched(1, 1), new Touched(2, 2), new Touched(3, NONE)), told.touched());
        assertEquals(List.of("new"), told.added());
        assertEquals(2, told.columns().get(0).changed());
        assertEquals(1, told.columns().get(1).lost());
    }

    @Test
    void resultsDoNotDependOnLocaleOrZone() {
        var before = run(all(), SHEET).digest();
        var locale = Locale.getDefault();
        var zone = java.util.TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Apia"));
            assertEquals(before, run(all(), SHEET).digest());
        } finally {
            Locale.setDefault(locale);
            java.util.TimeZone.setDefault(zone);
        }
    }

    private static Recipe all() {
        return RECIPE.plus(new SetRole("who", Role.NAME))
                .plus(new UnifyText(
                        List.of("who"), UnifyText.Spaces.TRIM, UnifyText.Letters.UPPER, UnifyText.Width.UNIFY))
                .plus(new DeriveColumn("day", Type.DATE, "ADD_MONTHS(DATE(2024, 1, 31), n)"))
                .plus(new ChangeType("day", Type.TEXT, List.of()))
                .plus(new DeriveColumn("low", Type.TEXT, "LOWER(\"I\" + who)"));
    }

    private static Sheet run(Recipe recipe, Sheet sheet) {
        return recipe.of(Inputs.of(sheet), Progress.NONE);
    }

    private static Deposits deposits(CellEdits ledger) {
        return new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> kind) {
                if (!id.equals(ledger.digest())) {
                    throw new Problem("problem.deposit.missing", id);
                }
                return kind.cast(ledger);
            }
        };
    }
}
