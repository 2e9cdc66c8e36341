package org.clientele.ui.data;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.recipe.CellEdit;
import org.clientele.spec.Problem;
import org.clientele.table.Condition.Compare;
import org.clientele.table.Condition.Op;
import org.clientele.ui.Floating;
import org.clientele.ui.Language;
import org.clientele.words.Words;

/// Sets the cell with the focus by hand. What cannot be read as the column's type is said below and changes nothing.
public final class CellFormController {

    private final Viewing viewing;
    private final ColumnSteps steps;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label column;

    @FXML
    private TextField value;

    @FXML
    private Label wrong;

    public CellFormController(Viewing viewing, ColumnSteps steps, Language language) {
        this.viewing = viewing;
        this.steps = steps;
        words = language.words();
    }

    @FXML
    private void initialize() {
        viewing.focus().ifPresent(cell -> {
            column.setText(words.text("data.cell.of", cell.column(), viewing.position() + 1));
            value.setText(cell.raw());
            value.selectAll();
        });
    }

    @FXML
    private void set() {
        try {
            viewing.focus().ifPresent(this::set);
            Floating.close(root);
        } catch (Problem problem) {
            wrong.setText(words.text(problem.key(), problem.args()));
            wrong.setVisible(true);
            wrong.setManaged(true);
        }
    }

    private void set(Viewing.Cell cell) {
        var typed = value.getText().strip();
        if (!typed.isEmpty()) {
            new Compare(cell.column(), Op.EQUAL, typed).check(cell.sheet().schema());
        }
        if (!typed.equals(cell.raw())) {
            var edit = new CellEdit(cell.sheet().ids().name(cell.row()), cell.column(), cell.raw(), typed);
            viewing.tableProperty().get().ifPresent(table -> viewing.follow(steps.edit(table, edit)));
        }
    }

    @FXML
    private void cancel() {
        Floating.close(root);
    }
}
