package org.clientele.ui.frame;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Slot;
import org.clientele.spec.Problem;
import org.clientele.ui.Language;
import org.clientele.ui.Secrets;
import org.clientele.ui.Users;
import org.clientele.words.Words;

/// Lets somebody into the project, or changes the user who is chosen.
public final class UserFormController {

    private final Users users;
    private final Words words;

    @FXML
    private VBox form;

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Post> post;

    @FXML
    private PasswordField password;

    @FXML
    private PasswordField again;

    @FXML
    private Label means;

    @FXML
    private Label strength;

    @FXML
    private Label capitals;

    @FXML
    private Label refusal;

    @FXML
    private Button keep;

    @FXML
    private Button remove;

    @FXML
    private Button another;

    private SelectionModel<Slot> choice;
    private UserDraft draft;
    private Runnable changed = () -> {};

    public UserFormController(Users users, Language language) {
        this.users = users;
        words = language.words();
    }

    @FXML
    private void initialize() {
        draft = new UserDraft(name, post, password, again);
        draft.offer(words);
        means.textProperty().bind(post.valueProperty().map(chosen -> UserTable.means(words, chosen)));
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        Secrets.tellCapitals(form, capitals, words);
    }

    /// Changes who is chosen there.
    ///
    /// @param done is run when somebody was changed
    void follow(SelectionModel<Slot> chosen, Runnable done) {
        choice = chosen;
        changed = done;
        var texts = draft.inputs(chosen.selectedItemProperty());
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> !draft.isReady(slot()), texts));
        strength.textProperty().bind(Bindings.createStringBinding(() -> draft.advice(slot(), words), texts));
        chosen.selectedItemProperty().subscribe(_ -> show());
    }

    private Optional<Slot> slot() {
        return Optional.ofNullable(choice.getSelectedItem());
    }

    private void show() {
        draft.show(slot());
        refusal.setText("");
        var act = slot().isEmpty() ? "users.add" : "users.change";
        title.setText(words.text(
                slot().isEmpty() ? "users.add.title" : "users.change.title",
                slot().map(Slot::label).orElse("")));
        keep.setText(words.text(act));
        remove.setDisable(slot().filter(s -> !s.isRecovery()).isEmpty());
        another.setDisable(slot().isEmpty());
    }

    @FXML
    private void keep() {
        if (keep.isDisabled()) {
            return;
        }
        var member = draft.member();
        var fresh = draft.password();
        if (slot().isPresent()) {
            users.assign(member, fresh, this::answered);
        } else {
            fresh.ifPresent(given -> users.add(member, given, this::answered));
        }
    }

    private void answered(Optional<Problem> why) {
        if (why.isEmpty()) {
            another();
            changed.run();
        }
        refusal.setText(
                why.map(problem -> words.text(problem.key(), problem.args())).orElse(""));
    }

    @FXML
    private void another() {
        choice.clearSelection();
        show();
        name.requestFocus();
    }

    @FXML
    private void remove() {
        slot().map(Slot::label)
                .ifPresent(gone -> users.losing(gone, words).then(remove, () -> users.remove(gone, this::answered)));
    }
}
