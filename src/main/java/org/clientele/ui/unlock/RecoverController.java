package org.clientele.ui.unlock;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.RecoveryWords;
import org.clientele.spec.Problem;
import org.clientele.ui.Gate;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Secrets;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;
import org.clientele.ui.TabKey;
import org.clientele.words.Words;

/// Opens a project by the words of its recovery kit and gives a user another password.
public final class RecoverController {

    private final Gate gate;
    private final Navigation navigation;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private TextArea kit;

    @FXML
    private Label found;

    @FXML
    private VBox whose;

    @FXML
    private ComboBox<String> user;

    @FXML
    private PasswordField freshPassword;

    @FXML
    private PasswordField againPassword;

    @FXML
    private Label strength;

    @FXML
    private Label capitals;

    @FXML
    private Label refusal;

    @FXML
    private Button open;

    public RecoverController(Gate gate, Navigation navigation, Language language) {
        this.gate = gate;
        this.navigation = navigation;
        words = language.words();
    }

    @FXML
    private void initialize() {
        found.textProperty().bind(kit.textProperty().map(this::said));
        var fresh = freshPassword.textProperty();
        var again = againPassword.textProperty();
        strength.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Secrets.advice(freshPassword, againPassword, words), fresh, again));
        open.disableProperty()
                .bind(Bindings.createBooleanBinding(this::isIncomplete, kit.textProperty(), fresh, again));
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.visibleProperty().bind(gate.refusalsProperty().map(n -> n > 0));
        whose.managedProperty().bind(whose.visibleProperty());
        Secrets.tellCapitals(root, capitals, words);
        TabKey.leaves(kit);
        Shown.in(kit).subscribe(isShown -> {
            if (isShown) {
                Platform.runLater(kit::requestFocus);
                begin();
            } else {
                clear();
            }
        });
    }

    private void begin() {
        user.getItems().setAll(gate.users());
        user.getSelectionModel().selectFirst();
        whose.setVisible(gate.users().size() > 1);
    }

    private void clear() {
        kit.clear();
        freshPassword.clear();
        againPassword.clear();
    }

    /// Says what is wrong with the words; how many there are while they are being typed.
    private String said(String typed) {
        try {
            RecoveryWords.read(typed).close();
            return words.text("recover.whole");
        } catch (Problem problem) {
            return typed.isBlank() ? words.text("recover.how") : words.text(problem.key(), problem.args());
        }
    }

    private boolean isIncomplete() {
        return !said(kit.getText()).equals(words.text("recover.whole"))
                || !Secrets.strength(freshPassword).isEnough()
                || !Secrets.isSame(freshPassword, againPassword);
    }

    @FXML
    private void open() {
        if (!open.isDisabled()) {
            againPassword.clear();
            gate.recover(
                    new Gate.Recovery(RecoveryWords.read(kit.getText()), user.getValue(), Secrets.take(freshPassword)));
        }
    }

    @FXML
    private void leave() {
        gate.retry();
        navigation.go(Stop.UNLOCK);
    }
}
