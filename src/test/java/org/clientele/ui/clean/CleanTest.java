package org.clientele.ui.clean;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.clientele.recipe.ChangeFigures.Touched;
import org.clientele.recipe.Finding;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.ReplaceValues;
import org.clientele.recipe.Step;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Recorded;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Statement;
import org.clientele.ui.Unknown;
import org.clientele.ui.Unreadable;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class CleanTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Cleaning cleaning = new Cleaning(session);
    private final Trying trying = new Trying(cleaning);

    @BeforeEach
    void make() {
        bench.screen(
                CleanController.class,
                () -> new CleanController(cleaning, trying, new Recorded(), bench.choice, bench.language));
        bench.screen(TrialController.class, () -> new TrialController(cleaning, trying, bench.language));
        bench.screen(StepFormController.class, () -> new StepFormController(cleaning, trying, bench.language));
        bench.screen(ComparisonController.class, () -> new ComparisonController(cleaning, trying, bench.language));
        bench.screen(StepsController.class, () -> new StepsController(cleaning, trying, bench.language));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void open() {
        doFx(() -> session.open(ShopProject.sample()));
        bench.show(CleanController.class, 1440, 900);
        ListView<?> findings = bench.find("#findings");
        await("findings", () -> !findings.getItems().isEmpty());
        bench.settle();
    }

    private Recipe recipe() {
        return onFx(() -> cleaning.recipe().orElseThrow());
    }

    @Test
    void aConditionWithoutItsValueTakesNoRowsAway() {
        open();

        bench.robot.clickOn("#add");
        Button apply = bench.find("#apply");
        await("what is missing", () -> trying.problemProperty().get().stream()
                .anyMatch(p -> p.key().equals("problem.clean.value")));

        assertTrue(onFx(apply::isDisabled));
        ComboBox<Enum<?>> choice = bench.find("#choice");
        doFx(() -> choice.setValue(Ask.IS_PRESENT));
        await("what it does", () -> !apply.isDisabled());
        Node text = bench.find("#text");
        assertFalse(onFx(() -> text.getParent().isVisible()));
    }

    @Test
    void whereATableWaitsForWhoMayReadPersonalValuesItIsSaidWhatIsToBeDone() {
        var book = ShopProject.sample().history().book();
        doFx(() -> session.open(new Unreadable(book)));
        bench.show(CleanController.class, 1440, 900);
        ListView<?> findings = bench.find("#findings");
        await("it is said", () -> findings.getPlaceholder().isVisible());
        bench.settle();

        var said = onFx(() -> ((Label) findings.getPlaceholder().lookup(".label")).getText());
        assertTrue(said.contains("Ask somebody who can to open the project once"), said);
        assertEquals("", onFx(() -> ((Statement) bench.find("#found")).getText()));
        assertEquals(List.of(), bench.faults());
    }

    /// Opens the same again after the project was closed, with what was taken put back.
    private void reopen(Optional<Runnable> back) {
        doFx(() -> {
            session.close();
            session.open(ShopProject.sample());
            back.orElseThrow().run();
        });
        bench.show(CleanController.class, 1440, 900);
    }

    @Test
    void aFormulaHalfTypedComesBackAsItWas() {
        open();
        bench.robot.clickOn("#add");
        doFx(() -> {
            bench.<ComboBox<StepKind>>find("#kind").setValue(StepKind.DERIVE_COLUMN);
            ((TextField) bench.find("#name")).setText("margin");
            ((TextArea) bench.find("#text")).setText("amount - (");
        });

        var back = onFx(trying::taken);
        assertEquals(new Trying.Form.None(), onFx(() -> trying.formProperty().get()));
        reopen(back);

        assertEquals("margin", onFx(() -> ((TextField) bench.find("#name")).getText()));
        assertEquals("amount - (", onFx(() -> ((TextArea) bench.find("#text")).getText()));
    }

    @Test
    void aFindingCanBeChosenAgainAfterCancel() {
        open();
        ListView<Finding> findings = bench.find("#findings");
        doFx(() -> findings.getSelectionModel().select(0));
        await("its step", () -> trying.formProperty().get() instanceof Trying.Form.Mending);

        bench.robot.clickOn("Cancel");
        await("nothing chosen", () -> findings.getSelectionModel().isEmpty());
        doFx(() -> findings.getSelectionModel().select(0));

        await("its step again", () -> trying.formProperty().get() instanceof Trying.Form.Mending);
    }

    @Test
    void aStepIsAddedFromTheFormAndUndoTakesItBack() {
        open();
        var before = recipe();
        bench.robot.clickOn("#add");
        ComboBox<StepKind> kind = bench.find("#kind");
        doFx(() -> kind.setValue(StepKind.DROP_MISSING));
        Button apply = bench.find("#apply");
        await("the step was tried", () -> !apply.isDisabled());

        bench.robot.clickOn("#apply");

        assertEquals(before.steps().size() + 1, recipe().steps().size());
        doFx(session::undo);
        assertEquals(before, recipe());
    }

    @Test
    void whatIsTypedAgainstAPersonalColumnIsNotInTheWorkbookButInTheForm() {
        open();
        bench.robot.clickOn("#add");
        ComboBox<StepKind> kind = bench.find("#kind");
        ComboBox<String> column = bench.find("#column");
        TextArea text = bench.find("#text");
        doFx(() -> {
            kind.setValue(StepKind.REPLACE_VALUES);
            column.setValue("email");
            text.setText("zhou@example.cn => min@example.cn");
        });
        Button apply = bench.find("#apply");
        await("the step was tried", () -> !apply.isDisabled());

        bench.robot.clickOn("#apply");

        var json = new BookJson(Catalog.standard()).write(onFx(session::book));
        assertFalse(json.contains("zhou@example.cn"));
        doFx(() -> trying.edit(recipe(), recipe().steps().size() - 1));
        assertTrue(onFx(text::getText).contains("zhou@example.cn"));
    }

    @Test
    void aStepIsSwitchedOffByTheKeyboardAlone() {
        open();
        ListView<Integer> steps = bench.find("#steps");
        doFx(() -> {
            steps.requestFocus();
            steps.getSelectionModel().select(0);
        });

        bench.robot.type(KeyCode.SPACE);

        assertFalse(recipe().steps().getFirst().isOn());
    }

    @Test
    void cancelLeavesTheRecipeAsItWas() {
        open();
        var before = recipe();
        bench.robot.clickOn("#add");

        bench.robot.clickOn("#cancel");

        assertEquals(before, recipe());
        assertEquals(Optional.empty(), onFx(() -> cleaning.draftProperty().get()));
    }

    /// Opens the sample without its steps of this kind, so that what they mend is found again.
    private void openWithout(Class<? extends Step> kind) {
        open();
        doFx(() -> cleaning.change(
                recipe -> {
                    var at = IntStream.range(0, recipe.steps().size())
                            .filter(i -> kind.isInstance(recipe.steps().get(i).step()))
                            .findFirst();
                    return recipe.removed(at.orElseThrow());
                },
                "history.clean.step",
                ""));
    }

    private void choose(Predicate<Finding> wanted) {
        ListView<Finding> findings = bench.find("#findings");
        await("it was found", () -> findings.getItems().stream().anyMatch(wanted));
        doFx(() -> findings.getSelectionModel()
                .select(findings.getItems().stream().filter(wanted).findFirst().orElseThrow()));
    }

    @Test
    void aFindingOfSeveralStepsIsNamedByWhatWasFound() {
        open();
        choose(f -> f.remedy().size() > 1);
        Label title = bench.find("#title");

        Finding.Kind kind = onFx(() -> bench.<ListView<Finding>>find("#findings")
                .getSelectionModel()
                .getSelectedItem()
                .kind());
        assertEquals(bench.language.words().name(kind), onFx(title::getText));
    }

    @Test
    void sentencesOfFindingsAreWrittenWhole() {
        open();
        bench.settle();
        var cut = onFx(() -> bench.root().lookupAll(".finding .label").stream()
                .map(Label.class::cast)
                .filter(l -> !((Text) l.lookup(".text")).getText().equals(l.getText()))
                .map(Label::getText)
                .toList());

        assertEquals(List.of(), cut);
    }

    @Test
    void rowsThatGoAreStruckThroughBeforeAndAbsentAfter() {
        openWithout(RemoveDuplicates.class);
        choose(f -> f.kind() == Finding.Kind.EXACT_DUPLICATES);
        TableView<Touched> before = bench.find("#tableBefore");
        TableView<Touched> after = bench.find("#tableAfter");
        await("the tables are compared", () -> !before.getItems().isEmpty());
        bench.settle();

        await(
                "the rows that stay are beside",
                () -> before.getItems().getFirst().after() >= 0);
        assertTrue(onFx(() -> before.getItems().get(1).after() < 0));
        assertTrue(onFx(() -> after.getItems().stream().allMatch(row -> row.after() >= 0)));
        assertFalse(onFx(() -> before.lookupAll(".row-goes").isEmpty()));
        bench.picture("clean-duplicates");
    }

    @Test
    void changedCellsAreMarkedAfterBesideWhatTheyWere() {
        openWithout(ReplaceValues.class);
        choose(f -> f.kind() == Finding.Kind.SPELLINGS);
        TableView<Touched> after = bench.find("#tableAfter");
        await("the tables are compared", () -> !after.getItems().isEmpty());
        bench.settle();

        var marked = onFx(() -> after.lookupAll(".cell-changed").size());
        assertTrue(marked > 0);
        assertEquals("city", onFx(() -> after.getColumns().get(2).getText()));
        bench.picture("clean-spellings");
    }

    @Test
    void theComparisonIsNotClippedInBothLanguagesAndSizes() {
        openWithout(ReplaceValues.class);
        choose(f -> f.kind() == Finding.Kind.SPELLINGS);
        TableView<Touched> after = bench.find("#tableAfter");
        await("the tables are compared", () -> !after.getItems().isEmpty());

        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("clean-zh");
    }

    @Test
    void withoutTablesTheStopSaysWhatComesHere() {
        doFx(() -> session.open(new ShopProject()));
        bench.show(CleanController.class);
        Node empty = bench.find("#empty");

        assertTrue(onFx(empty::isVisible));
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        open();

        assertEquals(List.of(), bench.faults());
    }

    @Test
    void aConsequenceIsKnownByTheRowsThatGo() {
        openWithout(RemoveDuplicates.class);
        choose(f -> f.kind() == Finding.Kind.EXACT_DUPLICATES);
        Statement consequence = bench.find("#consequence");
        await("it was tried", () -> !consequence.getText().isEmpty());
        var offered = Unknown.offered(consequence);

        var said = Unknown.ask(bench, session, consequence);

        var gone = offered.getFirst().split(": ")[1];
        assertEquals(3, offered.size(), offered.toString());
        assertTrue(consequence.getText().startsWith(gone), consequence.getText());
        assertTrue(said.contains(gone + " rows go."), said);
        bench.picture("know-consequence");
    }

    @Test
    void aFindingIsKnownByTheRowsItCountsAndAStepByThoseItTakesAway() {
        openWithout(RemoveDuplicates.class);
        ListView<Finding> findings = bench.find("#findings");
        choose(f -> f.kind() == Finding.Kind.EXACT_DUPLICATES);
        var count = onFx(() -> findings.getSelectionModel().getSelectedItem().count());

        var found = Unknown.ask(bench, session, findings);

        assertTrue(found.contains("It was found in " + count + " rows of "), found);
        assertTrue(found.contains("the same value as an earlier row in every column"), found);
    }

    @Test
    void whatAStepChangesAndHowManyRowsAreLeftIsKnown() {
        open();
        ListView<Integer> steps = bench.find("#steps");
        Statement end = bench.find("#end");
        await("rows were counted", () -> !Unknown.offered(end).isEmpty());
        doFx(() -> steps.getSelectionModel().select(0));

        var step = Unknown.ask(bench, session, steps);
        var rows = Unknown.ask(bench, session, end);

        assertTrue(step.contains(" rows go.") || step.contains("a cell changes"), step);
        assertTrue(rows.contains("How many rows the table has."), rows);
        assertTrue(rows.contains("These are "), rows);
        bench.picture("know-step");
    }
}
