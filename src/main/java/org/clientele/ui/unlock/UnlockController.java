package org.clientele.ui.unlock;

import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.clientele.ui.Gate;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Secrets;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// Asks for the password of a project.
public final class UnlockController {

    private final Gate gate;
    private final Navigation navigation;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label place;

    @FXML
    private PasswordField password;

    @FXML
    private Label capitals;

    @FXML
    private Label trying;

    @FXML
    private Label refusal;

    @FXML
    private Button open;

    @FXML
    private Label hint;

    @FXML
    private Button forgot;

    public UnlockController(Gate gate, Navigation navigation, Language language) {
        this.gate = gate;
        this.navigation = navigation;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var waiting = gate.waitingProperty();
        title.textProperty()
                .bind(waiting.map(file -> words.text(
                        "unlock.title",
                        file.map(f -> f.getFileName().toString().replace(".clientele", ""))
                                .orElse(""))));
        place.textProperty().bind(waiting.map(file -> file.map(Object::toString).orElse("")));
        open.disableProperty().bind(password.textProperty().isEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.visibleProperty().bind(gate.refusalsProperty().map(n -> n > 0));
        var tried = gate.triedProperty();
        trying.managedProperty().bind(trying.visibleProperty());
        trying.visibleProperty().bind(tried.map(Optional::isPresent));
        trying.textProperty().bind(tried.map(now -> now.map(n -> words.text("unlock.trying", n.which(), n.of()))
                .orElse("")));
        Secrets.tellCapitals(root, capitals, words);
        var shown = Shown.in(password);
        forgot.managedProperty().bind(forgot.visibleProperty());
        waiting.subscribe(_ -> tellOfKit());
        gate.refusalsProperty().when(shown).subscribe(_ -> Platform.runLater(password::requestFocus));
        shown.subscribe(isShown -> {
            if (isShown) {
                Platform.runLater(password::requestFocus);
            } else {
                password.clear();
            }
        });
    }

    private void tellOfKit() {
        forgot.setVisible(gate.isRecoverable());
        hint.setText(words.text(gate.isRecoverable() ? "unlock.hint.kit" : "unlock.hint"));
    }

    @FXML
    private void recover() {
        gate.retry();
        navigation.go(Stop.RECOVER);
    }

    @FXML
    private void open() {
        if (!open.isDisabled()) {
            gate.retry(); // while this one is tried, nothing says that it is wrong
            gate.give(Secrets.take(password));
        }
    }

    @FXML
    private void leave() {
        gate.leave();
        navigation.go(Stop.WELCOME);
    }
}
