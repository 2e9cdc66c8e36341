package org.clientele.ui;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ClosedComboTest {

    private final Hand robot = new Hand();
    private final List<String> chosen = new ArrayList<>();
    private final Button left = new Button("left");
    private ClosedCombo<String> combo;
    private Stage stage;

    @BeforeEach
    void show() {
        doFx(() -> {
            combo = new ClosedCombo<>(List.of("a", "b", "c"), "a", v -> v, chosen::add);
            left.setCancelButton(true);
            left.setOnAction(_ -> chosen.add("the page was left"));
            stage = new Stage();
            stage.setScene(new Scene(new VBox(new Button("before"), combo, left), 300, 300));
            stage.show();
            stage.requestFocus();
        });
        await("the window has the keyboard", stage::isFocused);
        doFx(() -> combo.getChildren().getFirst().requestFocus());
        await(
                "it has the keyboard",
                () -> combo.getChildren().getFirst() instanceof ComboBox<?> box && box.isFocused());
    }

    @AfterEach
    void close() {
        doFx(stage::close);
    }

    private boolean shows(String value) {
        return combo.getChildren().getFirst() instanceof ComboBox<?> box
                && box.isShowing()
                && value.equals(box.getValue());
    }

    private boolean isShut() {
        return combo.getChildren().getFirst() instanceof ComboBox<?> box && !box.isShowing();
    }

    @Test
    void anArrowKeyOpensTheListAndTheNextLooksThroughIt() {
        robot.type(KeyCode.DOWN);
        await("it is open", () -> shows("a"));

        robot.type(KeyCode.DOWN);

        await("it shows the next", () -> shows("b"));
        assertEquals(List.of(), chosen);
    }

    @Test
    void whatIsLookedAtIsChosenOnceByEnter() {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        await("it shows the last", () -> shows("c"));

        robot.type(KeyCode.ENTER);

        await("it is shut", this::isShut);
        assertEquals(List.of("c"), chosen);
    }

    @Test
    void escapeTakesBackWhatWasLookedAtAndNoMore() {
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        await("it shows the next", () -> shows("b"));

        robot.type(KeyCode.ESCAPE);

        await("it is shut", this::isShut);
        assertEquals(List.of(), chosen);
        robot.type(KeyCode.UP);
        await("it shows what it had", () -> shows("a"));
    }

    @Test
    void whoLeavesItHasChosen() {
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        await("it shows the next", () -> shows("b"));

        doFx(left::requestFocus);

        await("it is shut", this::isShut);
        assertEquals(List.of("b"), chosen);
    }

    @Test
    void aClickOpensItAndAClickChooses() {
        robot.clickOn(combo);
        await("it is open", () -> shows("a"));

        robot.clickOn("c");

        await("it is shut", this::isShut);
        assertEquals(List.of("c"), chosen);
    }
}
