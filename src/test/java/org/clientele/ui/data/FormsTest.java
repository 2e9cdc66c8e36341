package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.clientele.recipe.EditCells;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RenameColumn;
import org.clientele.recipe.SetRole;
import org.clientele.recipe.StepUse;
import org.clientele.table.Role;
import org.clientele.ui.Floating;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The small forms that float over the grid: a cell, a column, a row's number, a filter.
@ExtendWith(FxTest.class)
class FormsTest {

    private final DataBench data = new DataBench();

    @AfterEach
    void close() {
        data.close();
    }

    private void orders() {
        data.open(TestProject.shop());
        FxTest.doFx(() -> data.viewing.open(java.util.Optional.of("orders")));
        data.frame().ready();
    }

    @Test
    void aCellIsEditedByKeyboardAndUndone() {
        orders();
        data.at(2, "quantity").bench.robot.type(KeyCode.F2);
        TextField value = data.focused("#value");
        assertEquals("1", onFx(value::getText));

        data.bench.robot.write("7").type(KeyCode.ENTER);
        await("edited", () -> data.viewing
                .shown()
                .orElseThrow()
                .sheet()
                .block("quantity")
                .text(2)
                .equals("7"));
        data.ready();

        assertEquals("7", data.cell(2, "quantity"));
        assertTrue(steps().getFirst().step() instanceof EditCells edits && edits.count() == 1);
        FxTest.doFx(data.session::undo);
        await("undone", () -> data.viewing
                .shown()
                .orElseThrow()
                .sheet()
                .block("quantity")
                .text(2)
                .equals("1"));
    }

    @Test
    void aSecondEditGoesIntoTheSameLedger() {
        orders();
        edit(2, "7");
        edit(3, "8");

        assertEquals(1, steps().size());
        assertTrue(steps().getFirst().step() instanceof EditCells edits && edits.count() == 2);
    }

    @Test
    void whatDoesNotFitTheColumnIsSaidAndChangesNothing() {
        orders();
        var before = data.session.book();
        data.at(2, "quantity").bench.robot.type(KeyCode.F2);
        data.focused("#value");
        data.bench.robot.write("many").type(KeyCode.ENTER);

        Labeled wrong = data.floating(".small-form #wrong");
        await("said", wrong::isVisible);
        assertTrue(onFx(() -> wrong.isVisible() && wrong.getText().contains("many")), onFx(wrong::getText));
        data.bench.robot.type(KeyCode.ESCAPE);
        assertEquals(before, data.session.book());
    }

    @Test
    void aDoubleClickOpensTheCell() {
        orders();
        data.at(0, "quantity").bench.robot.doubleClickOn(onFx(() -> data.cellNode(2, "quantity")));

        TextField value = data.floating("#value");
        assertEquals("1", onFx(value::getText));
    }

    @Test
    void aColumnGetsAnotherNameAndRole() {
        orders();
        data.at(0, "channel");
        FxTest.doFx(() -> Floating.below(data.bench.find(".grid"), data.bench.fxml.load(ColumnFormController.class)));
        TextField name = data.floating(".small-form .text-field");
        ComboBox<Role> role = data.floating(".small-form #role");
        FxTest.doFx(() -> {
            name.setText("way");
            role.setValue(Role.NONE);
        });

        data.bench.robot.clickOn("#apply");
        data.ready();

        assertEquals(
                List.of(StepUse.on(new SetRole("channel", Role.NONE)), StepUse.on(new RenameColumn("channel", "way"))),
                steps());
    }

    @Test
    void aRowIsGoneToByItsNumber() {
        orders();
        data.at(0, "product").bench.robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        data.focused("#number");
        data.bench.robot.write("20000").type(KeyCode.ENTER);

        await(
                "the row was gone to",
                () -> data.viewing.marksProperty().get().cursor().equals(new Cursor(19_999, 3)));
        data.bench.settle();
        assertTrue(onFx(() -> data.cellNode(19_999, "product").isVisible()));
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        for (var form : List.of(
                FilterFormController.class,
                ColumnFormController.class,
                CellFormController.class,
                RowFormController.class,
                ColumnController.class,
                FilterBarController.class)) {
            try (var alone = new DataBench().look(TestProject.orders())) {
                alone.bench.show(form);
                assertEquals(List.of(), alone.bench.faults(), form.getSimpleName());
            }
        }
    }

    private void edit(int position, String value) {
        data.at(position, "quantity").bench.robot.type(KeyCode.F2);
        data.floating("#value");
        data.bench.robot.write(value).type(KeyCode.ENTER);
        data.ready();
        await("edited", () -> data.viewing
                .shown()
                .orElseThrow()
                .sheet()
                .block("quantity")
                .text(position)
                .equals(value));
    }

    private List<StepUse> steps() {
        return ((Recipe) data.session.book().require("orders").spec()).steps();
    }
}
