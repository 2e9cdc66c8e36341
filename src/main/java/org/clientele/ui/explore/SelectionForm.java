package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clientele.analysis.describe.Profile;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.table.Condition;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.ui.Question;
import org.clientele.ui.Shown;
import org.kordamp.ikonli.javafx.FontIcon;

/// A selection of rows by one condition or by several that all must hold.
public final class SelectionForm extends VBox {

    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final Button add = new Button();
    private final ObjectProperty<Optional<Question>> values = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Exploring> exploring = Optional.empty();
    private Optional<Schema> schema = Optional.empty();
    private Runnable changed = () -> {};
    private String nothing = "";

    public SelectionForm() {
        getStyleClass().addAll("field", "selection-form");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        rows.getStyleClass().add("conditions");
        add.setGraphic(new FontIcon("mdoal-add"));
        add.getStyleClass().add("small");
        add.managedProperty().bind(add.visibleProperty());
        getChildren().setAll(title, rows, add);
    }

    /// Says what it is called, what no column means, and who hears of a change.
    void begin(String name, String none, Exploring from, Runnable listener) {
        exploring = Optional.of(from);
        title.setText(name);
        nothing = none;
        changed = listener;
        add.setId(getId() + "-add");
        add.setText(from.words().text("explore.compare.add"));
        add.setAccessibleText(from.words().text("explore.compare.add.to", name));
        add.setOnAction(_ -> {
            var row = row();
            row.show(schema, Optional.empty());
            say();
            row.requestFocus();
        });
        var known = from.session().answer("explore.values." + getId(), Shown.in(this), values, TableProfile.class);
        known.resultProperty()
                .subscribe(result -> result.ifPresent(profile -> conditions().forEach(row -> row.suggest(profile))));
        row();
        adapt();
    }

    private List<ConditionRow> conditions() {
        return rows.getChildren().stream()
                .map(HBox.class::cast)
                .map(line -> (ConditionRow) line.getChildren().getFirst())
                .toList();
    }

    /// Adds a row; all but the first can be taken away.
    private ConditionRow row() {
        var words = exploring.orElseThrow().words();
        int number = rows.getChildren().size() + 1;
        var name = number == 1 ? title.getText() : words.text("explore.compare.nth", title.getText(), number);
        var row = new ConditionRow();
        row.begin(name, number == 1 ? nothing : words.text("explore.compare.choose"), words, this::say);
        HBox.setHgrow(row, Priority.ALWAYS);
        var line = new HBox(row);
        line.getStyleClass().add("row");
        if (number > 1) {
            line.getChildren().add(remove(line, words.text("explore.compare.remove", name)));
        }
        rows.getChildren().add(line);
        return row;
    }

    private Button remove(Node line, String name) {
        var remove = new Button("", new FontIcon("mdoal-close"));
        remove.getStyleClass().addAll("flat", "small");
        remove.setAccessibleText(name);
        remove.setOnAction(_ -> {
            rows.getChildren().remove(line);
            say();
        });
        return remove;
    }

    /// Offers the columns of a table, and shows the condition that is asked.
    void show(Optional<Schema> columns, Optional<Condition> now) {
        schema = columns;
        if (now.isPresent() && !now.equals(condition())) {
            var parts = parts(now.get());
            rows.getChildren().clear();
            parts.forEach(part -> row().show(columns, Optional.of(part)));
        } else {
            conditions().forEach(row -> row.show(columns, row.condition()));
        }
        adapt();
    }

    /// Returns the conditions that all must hold.
    static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.And(var all) ? all : List.of(condition);
    }

    private void say() {
        adapt();
        changed.run();
    }

    private void adapt() {
        var columns = conditions().stream()
                .flatMap(row -> row.column().stream())
                .map(Field::name)
                .distinct()
                .toList();
        add.setVisible(!columns.isEmpty());
        values.set(columns.isEmpty() ? Optional.empty() : exploring.flatMap(from -> from.ask(new Profile(columns))));
    }

    /// Returns what is asked, of the rows in which all is given.
    Optional<Condition> condition() {
        var given =
                conditions().stream().flatMap(row -> row.condition().stream()).toList();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.size() == 1 ? given.getFirst() : new Condition.And(given));
    }

    /// Returns what is asked, as it reads in the form.
    String sentence() {
        var words = exploring.orElseThrow().words();
        return conditions().stream()
                .filter(row -> row.condition().isPresent())
                .map(ConditionRow::sentence)
                .reduce((a, b) -> words.text("explore.compare.and", a, b))
                .orElse("");
    }
}
