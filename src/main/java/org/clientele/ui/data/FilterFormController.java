package org.clientele.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.clientele.spec.Problem;
import org.clientele.table.Condition;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.ui.Floating;
import org.clientele.ui.Language;
import org.clientele.words.Words;

/// The form of one filter: column, question, values. What cannot be read as the column's type is said below.
public final class FilterFormController {

    private final Viewing viewing;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Field> column;

    @FXML
    private ComboBox<Comparison> comparison;

    @FXML
    private TextField value;

    @FXML
    private TextField to;

    @FXML
    private VBox toField;

    @FXML
    private VBox valueField;

    @FXML
    private Label wrong;

    @FXML
    private Button apply;

    public FilterFormController(Viewing viewing, Language language) {
        this.viewing = viewing;
        words = language.words();
    }

    @FXML
    private void initialize() {
        column.setConverter(Spoken.by(Field::name));
        comparison.setConverter(Spoken.by(words::name));
        viewing.shown().ifPresent(shown -> {
            column.getItems().setAll(shown.sheet().schema().fields());
            fill(shown.sheet().schema());
        });
        column.valueProperty().subscribe((_, field) -> offer(field));
        comparison.valueProperty().subscribe(this::ask);
        value.sceneProperty().subscribe(_ -> value.requestFocus());
        List.<ObservableValue<?>>of(
                        column.valueProperty(), comparison.valueProperty(), value.textProperty(), to.textProperty())
                .forEach(part -> part.subscribe(() -> tell(true)));
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe((_, shows) -> tell(shows));
    }

    private void tell(Boolean shows) {
        boolean asks = shows && column.getValue() != null && comparison.getValue() != null;
        viewing.filtering().typed(asks ? Optional.of(asked()) : Optional.empty());
    }

    private void fill(Schema schema) {
        var asked = viewing.filtering().given().or(() -> viewing.draft().map(Asked::of));
        var start = asked.map(Asked::column).or(viewing::column).flatMap(schema::find);
        start.or(() -> schema.fields().stream().findFirst()).ifPresent(field -> {
            column.setValue(field);
            offer(field);
        });
        asked.ifPresent(a -> {
            comparison.setValue(a.comparison());
            value.setText(a.value());
            to.setText(a.to());
        });
    }

    private void offer(Field field) {
        var offered = Comparison.of(field.type());
        var before = Optional.ofNullable(comparison.getValue());
        comparison.getItems().setAll(offered);
        comparison.setValue(before.filter(offered::contains).orElse(offered.getFirst()));
    }

    private void ask(Comparison asks) {
        int count = asks == null ? 1 : asks.count();
        show(valueField, count > 0);
        show(toField, count > 1);
    }

    private static void show(VBox field, Boolean there) {
        field.setVisible(there);
        field.setManaged(there);
    }

    @FXML
    private void apply() {
        try {
            var filter = asked().condition();
            filter.check(viewing.shown().orElseThrow().sheet().schema());
            put(filter);
            Floating.close(root);
        } catch (Problem problem) {
            wrong.setText(words.text(problem.key(), problem.args()));
            wrong.setVisible(true);
            wrong.setManaged(true);
        }
    }

    private Asked asked() {
        return new Asked(
                column.getValue().name(),
                comparison.getValue(),
                value.getText().strip(),
                to.getText().strip());
    }

    private void put(Condition filter) {
        viewing.change(
                how -> viewing.draft().map(old -> how.replaced(old, filter)).orElseGet(() -> how.plus(filter)));
    }

    @FXML
    private void cancel() {
        Floating.close(root);
    }
}
