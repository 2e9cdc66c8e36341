package org.clientele.ui.data;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.clientele.project.keys.Right;
import org.clientele.table.Condition;
import org.clientele.table.Condition.IsMissing;
import org.clientele.table.Condition.Not;
import org.clientele.ui.Floating;
import org.clientele.ui.Fxml;
import org.clientele.ui.Guard;

/// What can be done at the cell with the focus, whether by key, by menu or by mouse.
final class GridActs {

    private final Grid grid;
    private final Viewing viewing;
    private final Fxml fxml;

    GridActs(Grid grid, Viewing viewing, Fxml fxml) {
        this.grid = grid;
        this.viewing = viewing;
        this.fxml = fxml;
    }

    void copy() {
        viewing.shown().ifPresent(shown -> {
            var marks = viewing.marksProperty().get();
            Copy.toClipboard(shown, marks);
            viewing.leave(Copy.copied(shown, marks));
        });
    }

    void filterByValue() {
        filter(value -> viewing.change(how -> how.plus(value)));
    }

    void filterOutValue() {
        filter(value -> viewing.change(how -> how.plus(opposite(value))));
    }

    private static Condition opposite(Condition value) {
        return value instanceof Condition.Compare is
                ? new Condition.Compare(is.column(), Condition.Op.NOT_EQUAL, is.literal())
                : new Not(value);
    }

    private void filter(Consumer<Condition> take) {
        viewing.focus()
                .ifPresent(cell -> take.accept(
                        cell.raw().isEmpty()
                                ? new IsMissing(cell.column())
                                : new Condition.Compare(cell.column(), Condition.Op.EQUAL, cell.raw())));
    }

    void edit() {
        if (viewing.focus().isPresent() && Guard.allows(grid.view(), Right.DECIDE)) {
            over(CellFormController.class);
        }
    }

    void goToRow() {
        over(RowFormController.class);
    }

    void changeColumn() {
        if (viewing.column().isPresent() && Guard.allows(grid.view(), Right.DECIDE)) {
            over(ColumnFormController.class);
        }
    }

    void hideColumn() {
        viewing.column().ifPresent(column -> viewing.lay(layout -> layout.without(column)));
    }

    void showColumns() {
        viewing.lay(Layout::withAll);
    }

    /// @param way 1 to the right, -1 to the left
    void moveColumn(int way) {
        viewing.shown().ifPresent(now -> viewing.column()
                .ifPresent(column -> viewing.lay(
                        layout -> layout.moved(column, way, now.whole().schema()))));
    }

    void profile() {
        viewing.panelProperty().set(Viewing.Panel.OPEN);
    }

    private void over(Class<?> form) {
        grid.reveal();
        Optional<Node> cell = grid.focused();
        Floating.below(cell.orElse(grid.view()), fxml.load(form));
    }
}
