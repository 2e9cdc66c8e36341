package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.clientele.ui.Bench;
import org.clientele.ui.Command;
import org.clientele.ui.Findable;
import org.clientele.ui.Findable.Group;
import org.clientele.ui.FxTest;
import org.clientele.ui.Recorded;
import org.clientele.ui.Stop;
import org.clientele.ui.Theme;
import org.clientele.ui.frame.PaletteCell.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class PaletteTest {

    private final Recorded desk = new Recorded();
    private final List<String> went = new ArrayList<>();
    private final Bench bench = Bench.in(Locale.ENGLISH);

    @BeforeEach
    void show() {
        new ProjectActs(desk, desk, bench.choice).offer(bench.commands);
        var windows = new Windows(bench.fxml, bench.looks, bench.language);
        new WindowActs(bench.navigation, desk, windows, new Preferring(bench.settings)).offer(bench.commands);
        bench.commands.find(() -> List.of(
                found(Group.TABLES, "Orders", "Data"),
                found(Group.COLUMNS, "risk_score", "Customers · Decimal number"),
                found(Group.COLUMNS, "金额", "订单 · 小数"),
                found(Group.SEGMENTS, "At risk", "Customers"),
                found(Group.DASHBOARDS, "Customer overview", "of the shop, ".repeat(40))));
        doFx(() -> {
            desk.project.set(Optional.of("Harbour Tea 港湾茶行"));
            desk.undoable.set(true);
            bench.navigation.go(Stop.DATA);
        });
        var stops = Set.of(Stop.DATA, Stop.SEGMENTS);
        var list = new PaletteList(bench.commands, bench.navigation, stops, bench.language);
        bench.screen(PaletteController.class, () -> new PaletteController(list));
        bench.show(PaletteController.class);
        doFx(() -> bench.find("#typed").requestFocus());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Findable found(Group group, String name, String about) {
        return new Findable(group, Stop.DATA.icon(), name, about, () -> went.add(name));
    }

    @Test
    void aFewLettersFindCommandsAndThingsAndEnterGoesThere() {
        bench.robot.write("risk");

        await("both are found", () -> names().equals(List.of("risk_score", "At risk")));
        bench.robot.type(KeyCode.DOWN, KeyCode.ENTER);
        await("went there", () -> went.equals(List.of("At risk")));
    }

    @Test
    void whatIsDoneWithTheDataComesBeforeWhatIsDoneWithTheWindow() {
        assertEquals("Import files…", names().getFirst());
        assertTrue(names().indexOf("Preferences") > names().indexOf("Close project"));
    }

    @Test
    void itHasTheKeyboardAtOnceWhenItIsShownOverTheWindow() {
        var windows = new Windows(bench.fxml, bench.looks, bench.language);
        boolean isFocused = onFx(() -> {
            var popup = windows.over(PaletteController.class, bench.root());
            var focused = popup.getScene().getFocusOwner();
            popup.hide();
            return focused instanceof TextField;
        });
        assertTrue(isFocused);
    }

    @Test
    void itGoesWhenAnotherStopComes() {
        doFx(() -> bench.commands.run(Command.PALETTE, bench.root()));
        assertTrue(onFx(PaletteTest::isOver));
        doFx(() -> bench.navigation.go(Stop.SEGMENTS));
        assertFalse(onFx(PaletteTest::isOver));
    }

    private static boolean isOver() {
        return Window.getWindows().stream().anyMatch(Popup.class::isInstance);
    }

    @Test
    void whatIsChosenStandsOutInHighContrastToo() {
        doFx(() -> bench.settings.themeProperty().set(Theme.CONTRAST));
        bench.settle();

        assertEquals(Color.web("#d6e4ff"), onFx(() -> bench.root().lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isSelected())
                .map(cell -> cell.getBackground().getFills().getLast().getFill())
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void whatIsTooLongIsCutAndNotScrolledTo() {
        type("overview");
        bench.settle();

        assertFalse(onFx(() ->
                bench.root().lookupAll(".scroll-bar:horizontal").stream().anyMatch(javafx.scene.Node::isVisible)));
    }

    @Test
    void theHeadOfAGroupIsNotFaded() {
        var head = onFx(() -> bench.root().lookup(".palette-group"));

        assertEquals(1, onFx(head::getOpacity));
    }

    @Test
    void lettersMayBeLeftOut() {
        bench.robot.write("cov");

        await("it is found", () -> names().getFirst().equals("Customer overview"));
    }

    @Test
    void enterRunsTheCommandOnce() {
        bench.robot.write("undo");
        bench.robot.type(KeyCode.ENTER);

        await("it was run", () -> desk.asked.equals(List.of("undo")));
    }

    @Test
    void aClickGoesThereToo() {
        bench.robot.write("orders");
        await("it is found", () -> names().equals(List.of("Orders")));
        bench.settle();
        bench.robot.clickOn(".typed");

        await("went there", () -> went.equals(List.of("Orders")));
    }

    @Test
    void whatCannotBeDoneNowIsNotOffered() {
        assertTrue(names().contains("Undo"));
        assertFalse(names().contains("Redo"));
        assertFalse(names().contains("Open the sample shop"));
    }

    @Test
    void chineseIsFoundByItsCharactersByPinyinAndByItsEnglishName() {
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        type("撤");
        assertEquals(List.of("撤销"), names());
        type("chexiao");
        assertEquals("撤销", names().getFirst());
        type("undo");
        assertEquals("撤销", names().getFirst());
        type("jine");
        assertEquals("金额", names().getFirst());
    }

    @Test
    void whatIsCalledOtherwiseIsSaid() {
        bench.robot.write("zzzz");
        await("nothing is found", () -> names().isEmpty());
        bench.settle();
        assertTrue(bench.robot.lookup("Nothing is called that.").tryQuery().isPresent());
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("palette-zh");
        bench.look(Locale.ENGLISH, 100);
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        type("o");
        bench.picture("palette-dark");
    }

    private void type(String text) {
        doFx(() -> bench.<TextField>find("#typed").setText(text));
        bench.settle();
    }

    private List<String> names() {
        return onFx(() -> bench.<ListView<Line>>find("#lines").getItems().stream()
                .filter(Line.Item.class::isInstance)
                .map(l -> ((Line.Item) l).found().name().shown())
                .toList());
    }
}
