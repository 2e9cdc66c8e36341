package org.clientele.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.recipe.ChangeType;
import org.clientele.recipe.RenameColumn;
import org.clientele.recipe.SetRole;
import org.clientele.recipe.Step;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.ui.Floating;
import org.clientele.ui.Language;
import org.clientele.words.Words;
import org.clientele.workbook.History;

/// Changes name, role and type of the column with the focus: one step each, in one proposal.
public final class ColumnFormController {

    private final Viewing viewing;
    private final ColumnSteps steps;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Role> role;

    @FXML
    private ComboBox<Type> type;

    @FXML
    private Label wrong;

    public ColumnFormController(Viewing viewing, ColumnSteps steps, Language language) {
        this.viewing = viewing;
        this.steps = steps;
        words = language.words();
    }

    @FXML
    private void initialize() {
        role.setConverter(Spoken.by(words::name));
        type.setConverter(Spoken.by(words::name));
        role.getItems().setAll(Role.values());
        type.getItems().setAll(Type.values());
        field().ifPresent(field -> {
            name.setText(field.name());
            role.setValue(field.role());
            type.setValue(field.type());
        });
    }

    private Optional<Field> field() {
        return viewing.shown()
                .flatMap(shown -> viewing.column().flatMap(shown.sheet().schema()::find));
    }

    @FXML
    private void apply() {
        try {
            field().ifPresent(this::propose);
            Floating.close(root);
        } catch (Problem problem) {
            wrong.setText(words.text(problem.key(), problem.args()));
            wrong.setVisible(true);
            wrong.setManaged(true);
        }
    }

    private void propose(Field field) {
        var changes = changes(field);
        if (!changes.isEmpty()) {
            var label = History.Label.of("history.data.column", field.name());
            viewing.tableProperty().get().ifPresent(table -> viewing.follow(steps.add(table, changes, label)));
        }
    }

    private List<Step> changes(Field field) {
        var changes = new ArrayList<Step>();
        if (type.getValue() != field.type()) {
            changes.add(new ChangeType(field.name(), type.getValue(), List.of()));
        }
        if (role.getValue() != field.role()) {
            changes.add(new SetRole(field.name(), role.getValue()));
        }
        if (!name.getText().strip().equals(field.name())) {
            changes.add(new RenameColumn(field.name(), name.getText().strip()));
        }
        return changes;
    }

    @FXML
    private void cancel() {
        Floating.close(root);
    }
}
