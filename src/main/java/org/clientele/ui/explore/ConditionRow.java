package org.clientele.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.table.ColumnProfile;
import org.clientele.table.Condition;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Type;
import org.clientele.ui.Options;
import org.clientele.words.Words;

/// One condition of a selection: a column, a comparison and a value.
final class ConditionRow extends VBox {

    /// How a column is compared with the value.
    enum Comparison {
        IS,
        IS_NOT,
        AT_LEAST,
        AT_MOST,
        PRESENT,
        MISSING
    }

    private final ComboBox<String> column = new ComboBox<>();
    private final ComboBox<Comparison> comparison = new ComboBox<>();
    private final ComboBox<String> value = new ComboBox<>();
    private Optional<Schema> schema = Optional.empty();
    private Runnable changed = () -> {};
    private boolean filling;
    private String nothing = "";

    ConditionRow() {
        getStyleClass().add("field");
        value.setEditable(true);
        List.of(column, comparison, value).forEach(box -> {
            box.getStyleClass().add("data");
            box.setMaxWidth(Double.MAX_VALUE);
            box.managedProperty().bind(box.visibleProperty());
        });
        getChildren().setAll(column, comparison, value);
    }

    /// Says what it is called, what no column means, and who hears of a change.
    void begin(String name, String none, Words words, Runnable listener) {
        nothing = none;
        changed = listener;
        column.setAccessibleText(words.text("explore.compare.column", name));
        comparison.setAccessibleText(words.text("explore.compare.how", name));
        value.setAccessibleText(words.text("explore.compare.value", name));
        value.getEditor().setAccessibleText(value.getAccessibleText());
        value.setPromptText(words.text("explore.compare.value.prompt"));
        Options.fill(comparison, List.of(Comparison.values()), words::name);
        comparison.setValue(Comparison.IS);
        column.setOnAction(_ -> say());
        comparison.setOnAction(_ -> say());
        value.setOnAction(_ -> say());
        value.getEditor().focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                say();
            }
        });
        adapt();
    }

    /// Offers the columns of a table, and shows the condition that is asked.
    void show(Optional<Schema> columns, Optional<Condition> now) {
        schema = columns;
        filling = true;
        var names = new ArrayList<>(columns.map(Schema::names).orElse(List.of()));
        names.addFirst("");
        var before = column.getValue();
        Options.fill(column, names, name -> name.isEmpty() ? nothing : name);
        column.setValue(now.isEmpty() && !names.contains(before) || before == null ? "" : before);
        now.ifPresent(this::read);
        adapt();
        filling = false;
    }

    private void read(Condition now) {
        switch (now) {
            case Condition.Compare(var name, var op, var literal) -> {
                column.setValue(name);
                comparison.setValue(comparison(op));
                value.getEditor().setText(literal);
            }
            case Condition.IsMissing(var name) -> {
                column.setValue(name);
                comparison.setValue(Comparison.MISSING);
            }
            case Condition.Not(Condition.IsMissing(var name)) -> {
                column.setValue(name);
                comparison.setValue(Comparison.PRESENT);
            }
            default -> throw new IllegalArgumentException("not made by this form: " + now);
        }
    }

    private static Comparison comparison(Condition.Op op) {
        return switch (op) {
            case EQUAL -> Comparison.IS;
            case NOT_EQUAL -> Comparison.IS_NOT;
            case GREATER, GREATER_OR_EQUAL -> Comparison.AT_LEAST;
            case LESS, LESS_OR_EQUAL -> Comparison.AT_MOST;
        };
    }

    private boolean needsValue() {
        return comparison.getValue() != Comparison.MISSING && comparison.getValue() != Comparison.PRESENT;
    }

    private void adapt() {
        boolean chosen = column().isPresent();
        comparison.setVisible(chosen);
        value.setVisible(chosen && needsValue());
    }

    /// Returns the column that is chosen, where the table has it.
    Optional<Field> column() {
        return Optional.ofNullable(column.getValue())
                .filter(name -> !name.isEmpty())
                .flatMap(name -> schema.flatMap(s -> s.find(name)));
    }

    /// Offers the most frequent values of the column.
    void suggest(TableProfile profile) {
        profile.columns().stream()
                .filter(known -> known.field().name().equals(column.getValue()))
                .findFirst()
                .ifPresent(this::suggest);
    }

    private void suggest(ColumnProfile profile) {
        var text = value.getEditor().getText();
        filling = true;
        value.getItems()
                .setAll(profile.top().stream().map(ColumnProfile.Count::value).toList());
        value.getEditor().setText(text);
        filling = false;
    }

    private void say() {
        if (!filling) {
            adapt();
            changed.run();
        }
    }

    /// Returns what is asked, once all of it is given.
    Optional<Condition> condition() {
        return column().flatMap(this::condition);
    }

    private Optional<Condition> condition(Field field) {
        var text = value.getEditor().getText().strip();
        if (needsValue() && text.isEmpty()) {
            return Optional.empty();
        }
        var literal = field.type() == Type.BOOLEAN ? text.toLowerCase(java.util.Locale.ROOT) : text;
        return Optional.of(
                switch (comparison.getValue()) {
                    case IS -> new Condition.Compare(field.name(), Condition.Op.EQUAL, literal);
                    case IS_NOT -> new Condition.Compare(field.name(), Condition.Op.NOT_EQUAL, literal);
                    case AT_LEAST -> new Condition.Compare(field.name(), Condition.Op.GREATER_OR_EQUAL, literal);
                    case AT_MOST -> new Condition.Compare(field.name(), Condition.Op.LESS_OR_EQUAL, literal);
                    case PRESENT -> new Condition.Not(new Condition.IsMissing(field.name()));
                    case MISSING -> new Condition.IsMissing(field.name());
                });
    }

    /// Returns what is asked, as it reads in the form.
    String sentence() {
        var name = Optional.ofNullable(column.getValue()).orElse("");
        var how = comparison.getConverter().toString(comparison.getValue());
        return needsValue()
                ? name + " " + how + " " + value.getEditor().getText().strip()
                : name + " " + how;
    }
}
