package org.clientele.ui.explore;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.clientele.words.Words;

/// The modes side by side; left and right move between them.
final class ModeTabs {

    private final List<ToggleButton> tabs;

    ModeTabs(Words words, Consumer<Mode> chosen) {
        tabs = Stream.of(Mode.values()).map(mode -> tab(mode, words, chosen)).toList();
    }

    List<ToggleButton> all() {
        return tabs;
    }

    void select(Mode now) {
        tabs.forEach(tab -> tab.setSelected(tab.getUserData() == now));
    }

    private ToggleButton tab(Mode mode, Words words, Consumer<Mode> chosen) {
        var name = mode.name().toLowerCase(Locale.ROOT);
        var tab = new ToggleButton(words.text("explore.mode." + name));
        tab.setId("mode-" + name);
        tab.setUserData(mode);
        tab.getStyleClass().add("table-tab");
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setAccessibleText(tab.getText());
        tab.setOnAction(_ -> {
            chosen.accept(mode);
            select(mode);
        });
        tab.setOnKeyPressed(event -> {
            int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
            if (step != 0) {
                tabs.get(Math.floorMod(tabs.indexOf(tab) + step, tabs.size())).requestFocus();
                event.consume();
            }
        });
        return tab;
    }
}
