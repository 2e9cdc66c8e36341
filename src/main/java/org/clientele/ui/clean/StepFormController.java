package org.clientele.ui.clean;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.spec.Problem;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.ui.TabKey;
import org.clientele.words.Words;

/// The form of a step: its kind, and what that kind asks for. What it holds becomes the draft.
public final class StepFormController {

    private final Cleaning cleaning;
    private final Trying trying;
    private final Words words;
    private StepFields fields;

    @FXML
    private FlowPane root;

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

    public StepFormController(Cleaning cleaning, Trying trying, Language language) {
        this.cleaning = cleaning;
        this.trying = trying;
        words = language.words();
    }

    @FXML
    private void initialize() {
        TabKey.leaves(text);
        root.managedProperty().bind(root.visibleProperty());
        fields = new StepFields(
                new StepFields.Controls(kind, column, name, choice, text),
                new StepFields.Boxes(columnField, nameField, choiceField, textField, textLabel),
                words,
                this::changed);
        trying.formProperty().when(Shown.in(root)).subscribe(this::show);
    }

    private void show(Trying.Form now) {
        root.setVisible(now instanceof Trying.Form.Filled);
        trying.problemProperty().set(Optional.empty());
        if (now instanceof Trying.Form.Filled filled) {
            cleaning.schema(filled.at()).ifPresent(schema -> fields.fill(schema, filled.given()));
        }
    }

    private void changed(StepForm filled) {
        if (trying.formProperty().get() instanceof Trying.Form.Filled now) {
            trying.typed(filled);
            try {
                var schema = cleaning.schema(now.at()).orElseThrow();
                var step = filled.keyed(cleaning::tokens).step(schema);
                step.check(schema);
                trying.problemProperty().set(Optional.empty());
                cleaning.draftProperty().set(Optional.of(new Draft(List.of(step), now.at())));
            } catch (Problem problem) {
                cleaning.draftProperty().set(Optional.empty());
                trying.problemProperty().set(Optional.of(problem));
            }
        }
    }
}
