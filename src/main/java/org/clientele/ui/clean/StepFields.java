package org.clientele.ui.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.ui.Options;
import org.clientele.words.Words;

/// The fields of a step's form: shows those its kind asks for, and tells what they hold whenever that changes.
final class StepFields {

    record Controls(
            ComboBox<StepKind> kind,
            ComboBox<String> column,
            TextField name,
            ComboBox<Enum<?>> choice,
            TextArea text) {}

    record Boxes(Node column, Node name, Node choice, Node text, Label textLabel) {}

    private final Controls controls;
    private final Boxes boxes;
    private final Words words;
    private final Consumer<StepForm> changed;
    private List<String> names = List.of();
    private boolean filling;

    StepFields(Controls controls, Boxes boxes, Words words, Consumer<StepForm> changed) {
        this.controls = controls;
        this.boxes = boxes;
        this.words = words;
        this.changed = changed;
        Options.fill(controls.kind(), List.of(StepKind.values()), k -> words.text("step." + k.key()));
        Options.onChoice(controls.kind(), _ -> begin(controls.kind().getValue()));
        Options.onChoice(controls.column(), _ -> tell());
        Options.onChoice(controls.choice(), _ -> {
            ask();
            tell();
        });
        controls.name().textProperty().subscribe((_, _) -> tell());
        controls.text().textProperty().subscribe((_, _) -> tell());
    }

    /// Shows a form for a table of these columns, filled or empty.
    void fill(Schema schema, Optional<StepForm> given) {
        names = schema.fields().stream().map(Field::name).toList();
        filling = true;
        arrange(given.map(StepForm::kind).orElse(StepKind.FILTER_ROWS));
        given.ifPresent(this::put);
        filling = false;
        tell();
    }

    private void put(StepForm form) {
        controls.column().setValue(form.column());
        controls.name().setText(form.column());
        form.choice().ifPresent(c -> controls.choice().setValue(c));
        ask();
        controls.text().setText(form.text());
    }

    private void begin(StepKind kind) {
        if (!filling) {
            filling = true;
            arrange(kind);
            filling = false;
            tell();
        }
    }

    private void arrange(StepKind kind) {
        controls.kind().setValue(kind);
        show(boxes.column(), kind.asks() != StepKind.Asks.NEW_COLUMN);
        show(boxes.name(), kind.asks() == StepKind.Asks.NEW_COLUMN);
        show(boxes.choice(), !kind.choices().isEmpty());
        kind.text().ifPresent(key -> boxes.textLabel().setText(words.text("clean.text." + key)));
        var offered = new ArrayList<>(names);
        if (kind.asks() == StepKind.Asks.COLUMN_OR_ALL) {
            offered.addFirst("");
        }
        Options.fill(controls.column(), offered, c -> c.isEmpty() ? words.text("clean.column.all") : c);
        controls.column().setValue(offered.isEmpty() ? null : offered.getFirst());
        Options.<Enum<?>>fill(controls.choice(), List.copyOf(kind.choices()), words::name);
        controls.choice()
                .setValue(kind.choices().isEmpty() ? null : kind.choices().getFirst());
        controls.text().clear();
        controls.name().clear();
        ask();
    }

    /// Shows the field for a text where the kind, and what is chosen for it, asks for one.
    private void ask() {
        var kind = controls.kind().getValue();
        var choice = controls.choice().getValue();
        show(
                boxes.text(),
                kind != null && kind.text().isPresent() && !(choice instanceof Ask asked && !asked.needsValue()));
    }

    private void tell() {
        if (!filling && controls.kind().getValue() != null) {
            var kind = controls.kind().getValue();
            var column = kind.asks() == StepKind.Asks.NEW_COLUMN
                    ? controls.name().getText()
                    : Optional.ofNullable(controls.column().getValue()).orElse("");
            changed.accept(new StepForm(
                    kind,
                    column,
                    Optional.ofNullable(controls.choice().getValue()),
                    controls.text().getText()));
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
