package org.clientele.ui.data;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import org.clientele.words.Words;

/// One cell of the grid: the value of a row in a column, as the language writes it. What it says to a screen reader is
/// made only when it is asked.
final class GridCell extends TableCell<Integer, Integer> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass COLUMN = PseudoClass.getPseudoClass("in-column");

    private final CellText text;
    private final int column;
    private final Words words;
    private final Viewing viewing;

    GridCell(CellText text, int column, Words words, Viewing viewing) {
        this.text = text;
        this.column = column;
        this.words = words;
        this.viewing = viewing;
        getStyleClass().addAll("grid-cell", "data");
        if (text.isNumber()) {
            getStyleClass().add("number-cell");
        }
    }

    int column() {
        return column;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        boolean there = !empty && row != null && row < text.rows();
        boolean missing = there && text.isMissing(row);
        boolean coming = !empty && row != null && !there;
        setText(there ? missing ? words.text("data.missing") : text.of(row) : coming ? words.text("data.coming") : "");
        pseudoClassStateChanged(MISSING, missing);
        pseudoClassStateChanged(NEGATIVE, there && !missing && text.isNegative(row));
        mark(viewing.marksProperty().get());
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        mark(viewing.marksProperty().get());
    }

    void mark(Marks marks) {
        boolean there = !isEmpty() && getItem() != null;
        boolean cursor = there && marks.cursor().position() == getIndex();
        pseudoClassStateChanged(CURSOR, cursor && marks.cursor().column() == column);
        pseudoClassStateChanged(CHOSEN, there && (cursor || marks.has(getItem())));
        pseudoClassStateChanged(COLUMN, marks.cursor().column() == column);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? words.text("data.cell.spoken", text.field().name(), getText())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
