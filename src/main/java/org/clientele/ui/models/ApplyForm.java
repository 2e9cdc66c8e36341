package org.clientele.ui.models;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.Score;
import org.clientele.analysis.predict.Trained;
import org.clientele.project.keys.Right;
import org.clientele.ui.Needs;
import org.clientele.ui.Options;
import org.clientele.words.Words;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;

/// The form that applies a model to a table: which model, which table, and what the new columns are called.
final class ApplyForm {

    private static final String TRIAL = "score-trial";

    private final Modelling modelling;
    private final Models models;
    private final Words words;
    private final ComboBox<String> table = new ComboBox<>();
    private final ComboBox<ModelKind> kind = new ComboBox<>();
    private final TextField column = new TextField();
    private final CheckBox called = new CheckBox();
    private final Label problem = new Label();
    private final Button act = new Button();

    ApplyForm(Modelling modelling, Models models) {
        this.modelling = modelling;
        this.models = models;
        words = modelling.words();
    }

    VBox view(String node) {
        var heading = new Label(words.text("models.apply"));
        heading.getStyleClass().add("page-title");
        problem.setWrapText(true);
        problem.getStyleClass().addAll("small", "look");
        Options.fill(kind, models.models().stream().map(Trained::kind).toList(), words::name);
        kind.setValue(
                modelling.kindProperty().get().orElseGet(() -> models.best().kind()));
        Options.fill(table, modelling.tables(), modelling::title);
        table.setValue(fitting(node).stream().findFirst().orElse(null));
        column.setText(words.text(
                models.target().isClass() ? "models.apply.name" : "models.apply.number",
                modelling.terms().column(models.target().column())));
        column.setId("score-column");
        called.setText(words.text("models.apply.called"));
        called.setWrapText(true);
        called.setVisible(models.target().isClass());
        called.setManaged(models.target().isClass());
        act.setText(words.text("models.apply.act"));
        act.setId("apply-act");
        Needs.setRight(act, Right.DECIDE);
        act.getStyleClass().add("accent");
        act.setOnAction(_ -> modelling.apply(node, table.getValue(), score()));
        Options.onChoice(table, _ -> check(node));
        Options.onChoice(kind, _ -> check(node));
        column.textProperty().subscribe(_ -> check(node));
        var form = new VBox(
                heading,
                field("models.apply.table", table),
                field("models.apply.kind", kind),
                field("models.apply.column", column),
                called,
                problem,
                act);
        form.getStyleClass().addAll("form", "stage-content");
        check(node);
        return form;
    }

    private VBox field(String key, Control control) {
        var label = new Label(words.text(key));
        label.setLabelFor(control);
        control.setAccessibleText(words.text(key));
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private Score score() {
        var name = column.getText().strip();
        return new Score(
                kind.getValue(),
                name,
                called.isSelected() ? Optional.of(words.text("models.apply.class", name)) : Optional.empty());
    }

    /// Returns the tables that have all the columns.
    private List<String> fitting(String node) {
        return modelling.tables().stream()
                .filter(t -> wrong(node, t, Score.of(kind.getValue(), "score")).isEmpty())
                .toList();
    }

    private Optional<String> wrong(String node, String to, Score score) {
        var book = modelling.session().book().with(Node.of(TRIAL, TRIAL, score, node, to));
        return Outlook.of(book, modelling.session().deposits()).get(TRIAL) instanceof Outlook.Wrong(var found)
                ? Optional.of(words.text(found.key(), found.args()))
                : Optional.empty();
    }

    private void check(String node) {
        boolean blank = table.getValue() == null || column.getText().isBlank();
        var wrong = blank ? Optional.<String>empty() : wrong(node, table.getValue(), score());
        problem.setText(wrong.orElse(""));
        act.setDisable(blank || wrong.isPresent());
    }
}
