package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;

import atlantafx.base.controls.ToggleSwitch;
import com.sun.glass.ui.headless.DraggingApplication;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Presses everything in the program's windows that is enabled, each thing once, and what comes of it too; notes what
/// the project refused.
final class Pressing {

    private static final List<String> REFUSED = List.of("problem.right", "problem.keys.personal");

    /// What only looks otherwise or leaves the project.
    private static final String NOT = "status-bar|#settings|#palette|\\[(LOCK|CLOSE|OPEN|PREFERENCES)\\]";

    /// What leads away is pressed last.
    private static final String AWAY = ".*(cancel|close|leave|back|hide|stop-).*";

    /// Is there at every stop.
    private static final String MENU = "menu ";

    private record Thing(String name, Runnable press) {}

    private final Program program;
    private final Path folder;
    private final Set<String> pressed = new LinkedHashSet<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();

    Pressing(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
        doFx(() -> program.notices().newestProperty().subscribe(notice -> notice.ifPresent(n -> told.add(n.code()))));
    }

    Set<String> pressed() {
        return pressed;
    }

    List<String> refused() {
        return refused;
    }

    /// @param most how many things at this stop
    void at(KeyCode stop, int most) {
        go(stop);
        for (int i = 0; i < most; i++) {
            var next = onFx(() -> next(stop));
            if (next.isPresent()) {
                press(stop, next.get());
            } else if (onFx(Pressing::closeOthers)) {
                go(stop);
            } else {
                return;
            }
        }
        doFx(Pressing::closeOthers);
    }

    private void go(KeyCode stop) {
        program.holding(KeyCode.CONTROL, stop);
    }

    private void press(KeyCode stop, Thing thing) {
        pressed.add(name(stop, thing));
        DraggingApplication.CHOSEN.clear();
        DraggingApplication.CHOSEN.add(List.of(new File(folder.toFile(), "out.csv")));
        told.clear();
        Platform.runLater(thing.press);
        doFx(() -> {});
        await("nothing runs", () -> program.session().jobs().running().isEmpty());
        told.stream().filter(REFUSED::contains).forEach(code -> refused.add(name(stop, thing) + " " + code));
    }

    private static String name(KeyCode stop, Thing thing) {
        return thing.name.startsWith(MENU) ? thing.name : stop.getName() + " " + thing.name;
    }

    private Optional<Thing> next(KeyCode stop) {
        return windows().reversed().stream()
                .flatMap(window -> nodes(window.getScene().getRoot()))
                .flatMap(Pressing::things)
                .filter(thing -> !pressed.contains(name(stop, thing)))
                .min(Comparator.comparing(Pressing::rank));
    }

    /// What is at this stop only comes first.
    private static int rank(Thing thing) {
        return thing.name.matches(AWAY) ? 2 : thing.name.startsWith(MENU) ? 1 : 0;
    }

    private static List<Window> windows() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Window::isShowing)
                .filter(window -> window.getScene() != null)
                .toList();
    }

    /// Closes what is over or beside the window; returns whether there was anything.
    private static boolean closeOthers() {
        var others = windows().stream()
                .filter(window ->
                        window instanceof PopupWindow || window instanceof Stage stage && stage.getOwner() != null)
                .toList();
        others.forEach(Window::hide);
        return !others.isEmpty();
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible() || node.isDisabled() || name(node).matches(".*(" + NOT + ").*")) {
            return Stream.empty();
        }
        var inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Pressing::nodes)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), inside);
    }

    private static Stream<Thing> things(Node node) {
        var menu = node instanceof Control control
                ? Stream.ofNullable(control.getContextMenu()).flatMap(m -> things(m, control))
                : Stream.<Thing>empty();
        var own =
                switch (node) {
                    case MenuButton button -> things(button);
                    case ButtonBase button -> Stream.of(new Thing(name(node), button::fire));
                    case ToggleSwitch turn ->
                        Stream.of(new Thing(name(node), () -> turn.setSelected(!turn.isSelected())));
                    case DatePicker day
                    when day.getValue() != null ->
                        Stream.of(new Thing(
                                name(node), () -> day.setValue(day.getValue().plusDays(1))));
                    default -> Stream.<Thing>empty();
                };
        return Stream.concat(own, menu);
    }

    private static Stream<Thing> things(MenuButton button) {
        button.show();
        var items = items(button.getItems()).toList();
        button.hide();
        return items.stream();
    }

    private static Stream<Thing> things(ContextMenu menu, Control on) {
        menu.show(on, Side.BOTTOM, 0, 0);
        var items = items(menu.getItems()).toList();
        menu.hide();
        return items.stream();
    }

    private static Stream<Thing> items(List<MenuItem> items) {
        return items.stream()
                .filter(item -> item.isVisible() && !item.isDisable() && !(item instanceof Menu))
                .filter(item -> item.getOnAction() != null)
                .map(item -> new Thing(
                        (item.getUserData() == null ? "item " : MENU) + item.getText() + " [" + item.getUserData()
                                + "]",
                        item::fire))
                .filter(thing -> !thing.name.matches(".*(" + NOT + ").*"));
    }

    private static String name(Node node) {
        var text = node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + text + " "
                + String.join(",", node.getStyleClass());
    }
}
