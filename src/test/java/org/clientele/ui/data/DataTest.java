package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.Recipe;
import org.clientele.table.Condition.Compare;
import org.clientele.table.Condition.Op;
import org.clientele.table.SortKey;
import org.clientele.ui.FxTest;
import org.clientele.ui.Theme;
import org.clientele.workbook.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Figures and orders were computed with pandas 1.5.3 from the sample's orders.csv.
@ExtendWith(FxTest.class)
class DataTest {

    private DataBench data;

    private DataBench orders() {
        data = DataBench.orders();
        return data;
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void tablesAreTabsWithTheirRowsAndSourcesAreSeenThroughTheirRecipes() {
        orders();

        var tabs = onFx(() -> data.bench.root().lookupAll(".table-tab").stream()
                .map(javafx.scene.Node::getAccessibleText)
                .toList());
        assertEquals(List.of("Customers, 4,996 rows", "Orders, 32,198 rows", "Reviews, 6,049 rows"), tabs);
    }

    @Test
    void aClickOnATabShowsThatTable() {
        orders();

        data.bench.robot.clickOn("#tab-reviews");
        await("reviews", () -> data.viewing.shown().orElseThrow().sheet().rows() == 6049);
        data.ready();

        assertEquals("Reviews", data.text("#title"));
        assertEquals("R10001", data.cell(0, "review_id"));
    }

    @Test
    void clicksOnAHeadSortUpThenDownThenNotAtAll() {
        orders();
        var head = data.head("amount");

        data.bench.robot.clickOn(head);
        data.ready();
        assertEquals(List.of("A102478", "−1,176.00"), List.of(data.held(0, "order_id"), data.cell(0, "amount")));
        data.bench.robot.clickOn(head);
        data.ready();
        assertEquals(List.of("A101572", "A101577"), List.of(data.held(0, "order_id"), data.held(1, "order_id")));
        data.bench.robot.clickOn(head);
        data.ready();
        assertEquals("A100001", data.held(0, "order_id"));
    }

    @Test
    void aShiftClickSortsWithinWhatIsSortedAndMissingComesLast() {
        orders();

        data.bench.robot.clickOn(data.head("amount"));
        data.ready();
        data.bench.robot.press(KeyCode.SHIFT).clickOn(data.head("price")).release(KeyCode.SHIFT);
        data.ready();

        assertEquals(
                "[SortKey[column=amount, order=ASCENDING], SortKey[column=price, order=ASCENDING]]",
                data.viewing.arrangementProperty().get().order().toString());
        assertEquals(List.of("A103853", "A110133"), List.of(data.held(1, "order_id"), data.held(2, "order_id")));
    }

    @Test
    void theKeyboardMovesTheFocusFarAndBack() {
        orders().at(0, "order_id");

        data.bench.robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        data.bench.settle();
        assertEquals(new Cursor(32197, 9), data.viewing.marksProperty().get().cursor());
        assertTrue(onFx(() -> data.cellNode(32197, "delivery_days").isVisible()));
        data.bench.robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        data.bench.robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        assertEquals(new Cursor(2, 1), data.viewing.marksProperty().get().cursor());
    }

    @Test
    void chosenRowsAreCopiedAsTabSeparatedText() {
        orders().at(1, "product");

        data.bench.robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        data.bench.robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        var first = "A100002\tC10328\t2024-11-01\tHuangshan Maofeng 黄山毛峰\tGreen tea 绿茶\t2\t88\t176\tapp\t1\n";
        var second = "A100002\tC10328\t2024-11-01\tDa Hong Pao 大红袍\tOolong 乌龙茶\t1\t198\t198\tapp\t1\n";
        assertEquals(first + second, onFx(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whatIsShownIsExportedByKeyboard(@TempDir Path folder) throws IOException {
        orders().at(0, "channel");
        doFx(() -> data.viewing.change(how ->
                how.plus(new Compare("product", Op.EQUAL, "Bamboo Whisk 茶筅")).ordered(SortKey.descending("order_id"))));
        data.ready();
        var file = folder.resolve("shown.csv");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));

        data.bench.robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await("exported", () -> data.bench.notices.newestProperty().get().isPresent());

        var lines = Files.readAllLines(file);
        assertEquals(data.viewing.shown().orElseThrow().size(), lines.size() - 1);
        assertTrue(lines.get(1).startsWith(data.held(0, "order_id") + ","));
        assertTrue(
                data.bench.notices.newestProperty().get().orElseThrow().text().endsWith("shown.csv."));
    }

    @Test
    void cellsSpeakTheirColumnAndMissingOnes() {
        orders();
        data.bench.robot.clickOn(data.head("delivery_days")).clickOn(data.head("delivery_days"));
        doFx(() -> data.viewing.goTo(new Cursor(32197, 9)));
        data.at(32197, "delivery_days").bench.robot.type(KeyCode.LEFT, KeyCode.RIGHT);
        data.ready();

        assertEquals("missing", data.cell(32197, "delivery_days"));
        assertEquals("delivery_days, missing", onFx(() -> data.cellNode(32197, "delivery_days")
                .queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    @Test
    void aTableThatCannotBeComputedSaysWhy() {
        var broken = Recipe.of(new DropColumns(List.of("nowhere")));
        data = new DataBench().open(TestProject.shop().with(Node.of("orders", "Orders", broken, "orders-source")));
        doFx(() -> data.viewing.open(Optional.of("orders")));
        data.frame();
        await("the problem is shown", () -> data.bench.find("#message").isVisible());

        assertTrue(((Labeled) data.bench.find("#messageText")).getText().contains("nowhere"));
    }

    @Test
    void onlyRowsInSightAreMade() {
        data = new DataBench().open(new TestProject().with("orders", "Orders", Millions.of(1_000_000)));
        data.frame().ready();
        data.at(0, "order").bench.robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        data.ready();

        var made = onFx(() -> data.bench.root().lookupAll(".table-row-cell").size());
        assertTrue(made < 60, made + " rows made");
        assertTrue(onFx(() -> data.cellNode(999_999, "count17").isVisible()));
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        data = new DataBench().open(TestProject.shop());
        doFx(() -> data.viewing.open(Optional.of("orders")));
        data.show().ready();

        assertEquals(List.of(), data.bench.faults());
    }

    @Test
    void picturesForPeopleToLookAt() {
        orders().at(3, "amount");
        data.ready().bench.picture("data-en-100");
        data.bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        data.ready().bench.picture("data-zh-100");
        doFx(() -> data.bench.settings.themeProperty().set(Theme.DARK));
        data.bench.look(Locale.ENGLISH, 100);
        data.ready().bench.picture("data-dark-100");
    }
}
