package org.clientele.ui.data;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What clicks on the head of a column do: order by it, with Shift by it too, and put the focus into it.
final class HeaderActs {

    private final String column;
    private final int index;
    private final Viewing viewing;

    HeaderActs(HeaderCell head, String column, int index, Viewing viewing) {
        this.column = column;
        this.index = index;
        this.viewing = viewing;
        head.setOnMouseClicked(this::clicked);
        head.setOnContextMenuRequested(
                _ -> viewing.marksProperty().set(viewing.marksProperty().get().inColumn(index)));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            viewing.change(how -> event.isShiftDown() ? how.turnedToo(column) : how.turned(column));
            viewing.marksProperty().set(viewing.marksProperty().get().inColumn(index));
            viewing.panelProperty().set(Viewing.Panel.OPEN);
            event.consume();
        }
    }
}
