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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.clientele.recipe.Recipe;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Recorded;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
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
}
