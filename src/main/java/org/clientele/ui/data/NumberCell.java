package org.clientele.ui.data;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.clientele.words.Plain;

/// The number of a row of the grid, from 1.
final class NumberCell extends TableCell<Integer, Integer> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Plain format;
    private final Viewing viewing;

    NumberCell(Viewing viewing, Plain format) {
        this.viewing = viewing;
        this.format = format;
        getStyleClass().add("row-number");
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        number();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        number();
    }

    private void number() {
        setText(isEmpty() ? "" : format.of(getIndex() + 1.0));
        mark(viewing.marksProperty().get());
    }

    void mark(Marks marks) {
        pseudoClassStateChanged(CHOSEN, !isEmpty() && getItem() != null && marks.has(getItem()));
    }
}
