package org.clientele.ui.clean;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.recipe.ChangeFigures;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;
import org.clientele.ui.Answer;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The step being tried: its form, what it would change, and the act that adds it.
public final class TrialController {

    private final Cleaning cleaning;
    private final Trying trying;
    private final Words words;
    private Answer<ChangeFigures> changed;
    private Answer<Sheet> before;
    private StepFields fields;

    @FXML
    private StackPane root;

    @FXML
    private VBox none;

    @FXML
    private BorderPane trial;

    @FXML
    private Label title;

    @FXML
    private FlowPane form;

    @FXML
    private ComboBox<StepKind> kind;

    @FXML
    private VBox columnField;

    @FXML
    private ComboBox<String> column;

    @FXML
    private VBox nameField;

    @FXML
    private TextField name;

    @FXML
    private VBox choiceField;

    @FXML
    private ComboBox<Enum<?>> choice;

    @FXML
    private VBox textField;

    @FXML
    private Label textLabel;

    @FXML
    private TextArea text;

    @FXML
    private HBox wrong;

    @FXML
    private Label wrongText;

    @FXML
    private Label counts;

    @FXML
    private TableView<ChangeRows.Row> changes;

    @FXML
    private Label consequence;

    @FXML
    private Button apply;

    public TrialController(Cleaning cleaning, Trying trying, Language language) {
        this.cleaning = cleaning;
        this.trying = trying;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = cleaning.session();
        fields = new StepFields(
                new StepFields.Controls(kind, column, name, choice, text),
                new StepFields.Boxes(columnField, nameField, choiceField, textField, textLabel),
                words,
                this::changed);
        ChangeRows.prepare(changes, words);
        trying.formProperty().when(shown).subscribe(this::show);
        var draft = cleaning.draftProperty();
        var book = session.bookProperty();
        changed = session.answer(
                "clean.changes",
                shown,
                Bindings.createObjectBinding(cleaning::changes, draft, book),
                ChangeFigures.class);
        before = session.answer(
                "clean.before", shown, Bindings.createObjectBinding(cleaning::before, draft, book), Sheet.class);
        changed.resultProperty().subscribe(_ -> compare());
        before.resultProperty().subscribe(_ -> compare());
        changed.problemProperty().subscribe(this::say);
        apply.disableProperty()
                .bind(changed.resultProperty().map(Optional::isEmpty).orElse(true));
    }

    private void show(Trying.Form now) {
        show(none, now instanceof Trying.Form.None);
        show(trial, !(now instanceof Trying.Form.None));
        show(form, now instanceof Trying.Form.Filled);
        say(Optional.empty());
        switch (now) {
            case Trying.Form.None _ -> {}
            case Trying.Form.Filled filled -> {
                title.setText(words.text(filled.at().isPresent() ? "clean.edit" : "clean.new"));
                cleaning.schema(filled.at()).ifPresent(schema -> fields.fill(schema, filled.given()));
            }
            case Trying.Form.Mending mending ->
                title.setText(
                        mending.finding().remedy().isEmpty()
                                ? words.text("clean.advice")
                                : Steps.title(mending.finding().remedy().getFirst(), words));
        }
        apply.setText(words.text(isEdit(now) ? "clean.apply.edit" : "clean.apply"));
    }

    private static boolean isEdit(Trying.Form now) {
        return now instanceof Trying.Form.Filled filled && filled.at().isPresent();
    }

    private void changed(StepForm filled) {
        if (trying.formProperty().get() instanceof Trying.Form.Filled now) {
            try {
                var schema = cleaning.schema(now.at()).orElseThrow();
                var step = filled.step(schema);
                step.check(schema);
                say(Optional.empty());
                cleaning.draftProperty().set(Optional.of(new Draft(List.of(step), now.at())));
            } catch (Problem problem) {
                cleaning.draftProperty().set(Optional.empty());
                say(Optional.of(problem));
            }
        }
    }

    private void compare() {
        var figures = changed.result();
        counts.setText(figures.map(f -> words.text("clean.counts", f.rowsBefore(), f.rowsAfter()))
                .orElse(""));
        consequence.setText(figures.map(f -> words.text(
                        "clean.consequence",
                        f.rowsBefore() - f.rowsAfter(),
                        f.changed(),
                        f.added().size()))
                .orElse(""));
        changes.getItems()
                .setAll(figures.map(f -> ChangeRows.of(f, before.result(), words))
                        .orElse(List.of()));
    }

    private void say(Optional<Problem> problem) {
        show(wrong, problem.isPresent());
        problem.ifPresent(p -> wrongText.setText(words.text(p.key(), p.args())));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void cancel() {
        trying.leave();
    }

    @FXML
    private void apply() {
        cleaning.draftProperty()
                .get()
                .ifPresent(d -> cleaning.accept(Steps.title(d.steps().getFirst(), words)));
        trying.leave();
    }
}
