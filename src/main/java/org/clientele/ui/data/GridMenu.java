package org.clientele.ui.data;

import java.util.function.BiFunction;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.clientele.project.keys.Right;
import org.clientele.table.SortKey;
import org.clientele.ui.Command;
import org.clientele.ui.Needs;
import org.clientele.words.Words;

/// What can be done with the cell that has the focus and with its column.
final class GridMenu {

    private final Viewing viewing;
    private final GridActs acts;
    private final Words words;

    GridMenu(Viewing viewing, GridActs acts, Words words) {
        this.viewing = viewing;
        this.acts = acts;
        this.words = words;
    }

    ContextMenu menu() {
        var menu = new ContextMenu();
        var unfreeze = item("column.unfreeze", Command.UNFREEZE, viewing::unfreeze);
        menu.setOnShowing(_ -> unfreeze.setDisable(!viewing.isFrozen()));
        menu.getItems()
                .addAll(
                        item("sort.up", () -> order((how, column) -> how.ordered(SortKey.ascending(column)))),
                        item("sort.down", () -> order((how, column) -> how.ordered(SortKey.descending(column)))),
                        item("sort.too", () -> order(Arrangement::turnedToo)),
                        item("sort.none", () -> viewing.change(Arrangement::ordered)),
                        new SeparatorMenuItem(),
                        item("filter.value", Command.FILTER_VALUE, acts::filterByValue),
                        item("filter.not", acts::filterOutValue),
                        item("copy", Command.COPY, acts::copy),
                        item("go", Command.GO_TO_ROW, acts::goToRow),
                        new SeparatorMenuItem(),
                        Needs.right(Right.DECIDE, item("edit", Command.EDIT, acts::edit)),
                        Needs.right(Right.DECIDE, item("column", acts::changeColumn)),
                        new SeparatorMenuItem(),
                        item("column.left", Command.COLUMN_LEFT, () -> acts.moveColumn(-1)),
                        item("column.right", Command.COLUMN_RIGHT, () -> acts.moveColumn(1)),
                        item("column.freeze", Command.FREEZE, viewing::freeze),
                        unfreeze,
                        item("column.hide", Command.HIDE_COLUMN, acts::hideColumn),
                        item("column.all", Command.SHOW_COLUMNS, acts::showColumns),
                        new SeparatorMenuItem(),
                        item("profile", acts::profile));
        return menu;
    }

    private void order(BiFunction<Arrangement, String, Arrangement> by) {
        viewing.column().ifPresent(column -> viewing.change(how -> by.apply(how, column)));
    }

    private MenuItem item(String name, Command keys, Runnable act) {
        var item = item(name, act);
        item.setAccelerator(keys.keys().getFirst());
        return item;
    }

    private MenuItem item(String name, Runnable act) {
        var item = new MenuItem(words.text("data.menu." + name));
        item.setId("menu-" + name.replace('.', '-'));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
