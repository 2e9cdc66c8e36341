package org.clientele.ui.frame;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.clientele.ui.Language;
import org.clientele.ui.Secrets;
import org.clientele.ui.Vault;
import org.clientele.words.Words;

/// Sets the password of the open project, or changes it for who knows the old one.
public final class ProtectController {

    private final Vault vault;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private VBox before;

    @FXML
    private PasswordField oldPassword;

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
    private Button keepPassword;

    public ProtectController(Vault vault, Language language) {
        this.vault = vault;
        words = language.words();
    }

    @FXML
    private void initialize() {
        boolean changes = vault.isProtected();
        title.setText(words.text(changes ? "password.change" : "password.protect"));
        about.setText(words.text(changes ? "password.change.about" : "password.protect.about"));
        before.setVisible(changes);
        before.setManaged(changes);
        keepPassword.setText(words.text(changes ? "password.change.act" : "password.protect.act"));
        var enough = Bindings.createBooleanBinding(
                this::isEnough, freshPassword.textProperty(), againPassword.textProperty());
        keepPassword.disableProperty().bind(enough.not());
        strength.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Secrets.advice(freshPassword, againPassword, words),
                        freshPassword.textProperty(),
                        againPassword.textProperty()));
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        Secrets.tellCapitals(root, capitals, words);
    }

    private boolean isEnough() {
        return Secrets.strength(freshPassword).isEnough() && Secrets.isSame(freshPassword, againPassword);
    }

    @FXML
    private void keep() {
        if (keepPassword.isDisabled()) {
            return;
        }
        var password = Secrets.take(freshPassword);
        againPassword.clear();
        if (before.isVisible()) {
            vault.change(Secrets.take(oldPassword), password, this::changed);
        } else {
            Windows.close(root);
            vault.protect(password);
        }
    }

    private void changed(boolean right) {
        refusal.setVisible(!right);
        if (right) {
            Windows.close(root);
        } else {
            oldPassword.requestFocus();
        }
    }

    @FXML
    private void cancel() {
        Windows.close(root);
    }
}
