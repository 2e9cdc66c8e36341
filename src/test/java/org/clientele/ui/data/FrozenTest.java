package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Type;
import org.clientele.ui.FxTest;
import org.clientele.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class FrozenTest {

    private DataBench data;

    private static Schema schema(String... names) {
        return new Schema(Stream.of(names).map(n -> Field.of(n, Type.TEXT)).collect(Collectors.toList()), List.of());
    }

    @BeforeEach
    void freezeTwo() {
        data = DataBench.orders();
        data.at(0, "customer_id");
        data.bench.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await("two stay", () -> data.viewing.shown().orElseThrow().frozen() == 2);
        await(
                "they are there",
                () -> still().isVisible() && still().getColumns().size() == 3);
        await("rows are drawn", () -> !still().lookupAll(".row-number").isEmpty());
        data.ready();
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void theEdgeFollowsHiddenAndMovedColumns() {
        var table = schema("a", "b", "c", "d");
        var layout = Layout.PLAIN.frozen("b");

        assertEquals(2, layout.frozen(table));
        assertEquals(1, layout.without("b").frozen(table));
        assertEquals(1, layout.without("a").frozen(table));
        assertEquals(2, layout.without("b").withAll().frozen(table));
        assertEquals(2, layout.moved("b", -1, table).frozen(table));
        assertEquals(List.of("a", "c", "b", "d"), layout.moved("b", 1, table).shown(table));
        assertEquals(2, layout.moved("b", 1, table).frozen(table));
        assertEquals(3, layout.frozen("d").frozen(table), "one column scrolls");
        assertEquals(0, layout.frozen(schema("x", "y")), "a column that has gone");
        assertEquals(0, layout.unfrozen().frozen(table));
        assertEquals(layout, Layout.read(layout.written()));
    }

    @Test
    void whatStaysIsInSightAtEveryPlaceOfTheOthers() {
        data.at(31_000, "delivery_days");
        data.bench.settle();

        assertEquals(data.held(31_000, "order_id"), data.cell(31_000, "order_id"));
        assertEquals(data.held(31_000, "delivery_days"), data.cell(31_000, "delivery_days"));
        assertEquals(
                y(data.cellNode(31_000, "order_id")), y(data.cellNode(31_000, "delivery_days")), 0.5, "on one line");
        data.bench.picture("data-frozen");
        doFx(() -> data.bench.settings.themeProperty().set(Theme.DARK));
        data.bench.picture("data-frozen-dark");
    }

    @Test
    void theCursorCrossesTheEdgeBothWays() {
        data.at(5, "customer_id");
        data.bench.robot.type(KeyCode.RIGHT);
        assertEquals(new Cursor(5, 2), data.viewing.marksProperty().get().cursor());
        data.bench.robot.type(KeyCode.END);
        data.bench.settle();
        assertTrue(across().getValue() > 0 || across().getMax() == 0, "scrolled");
        data.bench.robot.type(KeyCode.HOME);
        data.bench.settle();
        assertEquals(new Cursor(5, 0), data.viewing.marksProperty().get().cursor());
        assertTrue(onFx(() -> data.cellNode(5, "order_id").isVisible()));
    }

    @Test
    void clicksInWhatStaysChooseAndKeepTheKeyboardInTheGrid() {
        data.at(3, "customer_id").ready();
        data.bench.robot.clickOn(onFx(() -> data.cellNode(3, "order_id")));
        await(
                "it has the cursor",
                () -> data.viewing.marksProperty().get().cursor().equals(new Cursor(3, 0)));
        data.bench.robot.type(KeyCode.DOWN);
        await(
                "the keys move on",
                () -> data.viewing.marksProperty().get().cursor().equals(new Cursor(4, 0)));

        data.bench.robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertEquals(data.held(4, "order_id"), onFx(() -> Clipboard.getSystemClipboard()
                .getString()));
    }

    @Test
    void whatIsFoundAndSortedIsShownOnBothSides() {
        data.bench.robot.clickOn(data.head("order_id"));
        data.ready();
        data.bench.robot.clickOn(data.head("order_id"));
        data.ready();

        assertEquals(data.held(0, "order_id"), data.cell(0, "order_id"));
        assertEquals(
                data.held(0, "order_date").length() > 0,
                !data.cell(0, "order_date").isEmpty());
        doFx(() -> data.viewing.finder().find("A100500", data.viewing.shown()));
        await("it is found", () -> !data.viewing.finder().hitsProperty().get().isEmpty());
        data.bench.settle();
        await("the cursor is there", () -> data.held(data.viewing.position(), "order_id")
                .equals("A100500"));
    }

    @Test
    void aFrozenColumnIsHiddenAndMadeWider() {
        double before = onFx(() -> still().getWidth());
        doFx(() -> still().getColumns().get(1).setPrefWidth(300));
        data.bench.settle();
        assertTrue(onFx(() -> still().getWidth()) > before);

        data.at(0, "order_id");
        data.bench.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.H).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await("one stays", () -> still().getColumns().size() == 2);
    }

    @Test
    void unfreezingPutsAllBackIntoOneTable() {
        data.bench.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.T).release(KeyCode.SHIFT, KeyCode.CONTROL);

        await("nothing stays", () -> !still().isVisible());
        assertFalse(data.viewing.isFrozen());
        assertEquals(
                11,
                onFx(() -> data.bench.<TableView<?>>find("#table").getColumns().size()));
    }

    @Test
    void nothingIsClippedOrNamelessWhereColumnsStay() {
        assertEquals(List.of(), data.bench.faults());
    }

    private ScrollBar across() {
        return onFx(() -> StillColumns.bar(data.bench.find("#table"), Orientation.HORIZONTAL)
                .orElseThrow());
    }

    private static double y(GridCell cell) {
        return onFx(() -> cell.localToScene(0, 0).getY());
    }

    private TableView<?> still() {
        return data.bench.find("#still");
    }
}
