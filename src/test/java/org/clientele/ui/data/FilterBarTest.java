package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.StepUse;
import org.clientele.table.Condition;
import org.clientele.table.Field;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Counts were computed with pandas 1.5.3 from the sample's orders.csv.
@ExtendWith(FxTest.class)
class FilterBarTest {

    private final DataBench data = DataBench.orders();

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void aTextIsFoundWhereItFirstOccursAndThenWhereItNextDoes() {
        data.at(0, "order_id")
                .bench
                .robot
                .press(KeyCode.CONTROL)
                .type(KeyCode.F)
                .release(KeyCode.CONTROL);
        data.bench.robot.write("travel cup");
        await("found", () -> data.text("#hitCount").equals("1 of 1,100"));
        data.ready();

        assertEquals(new Cursor(30, 3), data.viewing.marksProperty().get().cursor());
        data.bench.robot.type(KeyCode.ENTER);
        assertEquals(78, data.viewing.position());
        assertEquals("2 of 1,100", data.text("#hitCount"));
        data.at(78, "product").bench.robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        assertEquals(30, data.viewing.position());
        data.bench.robot.clickOn("#next").clickOn("#next");
        assertEquals(120, data.viewing.position());
    }

    @Test
    void whatIsNotThereIsSaidAndEscapeClears() {
        data.bench.robot.clickOn("#find").write("no such tea");
        await("said", () -> data.text("#hitCount").equals("Not found"));

        data.bench.robot.type(KeyCode.ESCAPE);

        assertEquals("", onFx(() -> ((TextField) data.bench.find("#find")).getText()));
    }

    @Test
    void theValueOfACellFiltersByKeyboardAndTheChipTakesItAway() {
        data.at(0, "channel").bench.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F);
        data.bench.robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        data.ready();

        assertEquals("16,149 of 32,198 rows", data.text("#count"));
        assertEquals("channel is app", data.text(".filter-sentence"));
        data.bench.robot.clickOn(".filter-remove");
        data.ready();
        assertEquals("32,198 rows", data.text("#count"));
    }

    @Test
    void aFilterHalfTypedIsAskedForAgainAsItWas() {
        data.bench.robot.clickOn("#add");
        ComboBox<Comparison> asks = data.floating("#comparison");
        TextField value = data.floating("#value");
        doFx(() -> {
            asks.setValue(Comparison.CONTAINS);
            value.setText("Gift b");
        });

        var back = onFx(data.viewing::taken);
        doFx(() -> value.getScene().getWindow().hide());
        assertEquals(Optional.empty(), onFx(data.viewing::taken));
        doFx(() -> {
            data.bench.scene().setRoot(new Region());
            data.session.close();
            data.session.open(TestProject.shop());
            back.orElseThrow().run();
        });
        data.frame().ready();

        await("the form", () -> Window.getWindows().size() == 2);
        assertEquals("Gift b", onFx(() -> ((TextField) data.floating("#value")).getText()));
        assertEquals(Comparison.CONTAINS, onFx(() -> ((ComboBox<?>) data.floating("#comparison")).getValue()));
    }

    @Test
    void theFormMakesAFilterAndTheChipChangesIt() {
        data.bench.robot.clickOn("#add");
        ComboBox<Field> column = data.floating("#column");
        ComboBox<Comparison> asks = data.floating("#comparison");
        doFx(() -> {
            column.setValue(column.getItems().get(7));
            asks.setValue(Comparison.GREATER);
        });
        data.bench
                .robot
                .clickOn((TextField) data.floating("#value"))
                .write("500")
                .type(KeyCode.ENTER);
        data.ready();
        assertEquals("3,242 of 32,198 rows", data.text("#count"));

        data.bench.robot.clickOn(".filter-sentence");
        data.bench.robot.clickOn((TextField) data.floating("#value")).type(KeyCode.A, KeyCode.DELETE);
        TextField value = data.floating("#value");
        doFx(() -> value.setText("0"));
        ComboBox<Comparison> again = data.floating("#comparison");
        doFx(() -> again.setValue(Comparison.LESS));
        data.bench.robot.clickOn("#apply");
        data.ready();
        assertEquals("562 of 32,198 rows", data.text("#count"));
        assertEquals("amount is less than 0", data.text(".filter-sentence"));
    }

    @Test
    void filtersKeptAreAStepOfTheRecipeAndUndoTakesItBack() {
        doFx(() -> data.viewing.change(
                how -> how.plus(new Condition.Compare("category", Condition.Op.EQUAL, "Teaware 茶具"))));
        data.ready();
        var before = data.session.book();

        data.bench.robot.clickOn("#keep");
        await("kept", () -> data.viewing.shown().orElseThrow().sheet().rows() == 6970);
        data.ready();

        assertEquals(
                List.of(StepUse.on(
                        new FilterRows(new Condition.Compare("category", Condition.Op.EQUAL, "Teaware 茶具")))),
                ((Recipe) data.session.book().require("orders").spec()).steps());
        assertEquals("6,970 rows", data.text("#count"));
        doFx(data.session::undo);
        data.ready();
        await("undone", () -> data.viewing.shown().orElseThrow().sheet().rows() == 32198);
        assertTrue(before.equals(data.session.book()));
    }
}
