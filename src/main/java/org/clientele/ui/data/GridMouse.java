package org.clientele.ui.data;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Putting the focus on a cell and choosing rows with the mouse: Shift chooses through, Ctrl adds and takes away, a
/// click on a row's number chooses the row.
final class GridMouse {

    private final Grid grid;
    private final Viewing viewing;
    private final GridActs acts;

    GridMouse(Grid grid, Viewing viewing, GridActs acts) {
        this.grid = grid;
        this.viewing = viewing;
        this.acts = acts;
        grid.views().forEach(view -> {
            view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
            view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
            view.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        });
    }

    private void clicked(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        cell(event.getTarget())
                .filter(cell -> twice && cell instanceof GridCell)
                .ifPresent(_ -> acts.edit());
    }

    private void pressed(MouseEvent event) {
        cell(event.getTarget()).ifPresent(cell -> {
            grid.view().requestFocus();
            if (event.getButton() == MouseButton.PRIMARY || !isChosen(cell)) {
                viewing.shown().ifPresent(shown -> viewing.marksProperty().set(press(event, cell, shown)));
            }
        });
    }

    private Marks press(MouseEvent event, TableCell<?, ?> cell, Arranged shown) {
        var cursor = cursor(cell);
        if (event.isShiftDown()) {
            return marks().through(cursor, shown);
        }
        if (event.isShortcutDown()) {
            return marks().toggled(cursor, shown);
        }
        var there = marks().at(cursor);
        return cell instanceof NumberCell ? there.through(cursor, shown) : there;
    }

    private void dragged(MouseEvent event) {
        var picked = event.getPickResult().getIntersectedNode();
        if (event.isPrimaryButtonDown()
                && picked != null
                && cell(event.getTarget()).isPresent()) {
            cell(picked)
                    .filter(c -> c.getIndex() != marks().cursor().position())
                    .ifPresent(c -> viewing.shown()
                            .ifPresent(shown -> viewing.marksProperty().set(marks().through(cursor(c), shown))));
        }
    }

    private boolean isChosen(TableCell<?, ?> cell) {
        return marks().cursor().equals(cursor(cell)) || cell.getItem() instanceof Integer row && marks().has(row);
    }

    private Cursor cursor(TableCell<?, ?> cell) {
        int column = cell instanceof GridCell value
                ? value.column()
                : marks().cursor().column();
        return new Cursor(cell.getIndex(), column);
    }

    private Marks marks() {
        return viewing.marksProperty().get();
    }

    /// Returns the filled cell that a place of the screen belongs to.
    static Optional<TableCell<?, ?>> cell(Object place) {
        var node = place instanceof Node n ? n : null;
        while (node != null) {
            if (node instanceof TableCell<?, ?> cell) {
                return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }
}
