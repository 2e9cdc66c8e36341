package org.clientele.ui.frame;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.clientele.ui.Language;
import org.clientele.ui.Secrets;
import org.clientele.ui.Vault;
import org.clientele.words.Words;

/// Takes the open project out from behind its passwords, for who knows one.
public final class UnprotectController {

    private final Vault vault;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private PasswordField old;

    @FXML
    private Label capitals;

    @FXML
    private Label refusal;

    @FXML
    private Button remove;

    public UnprotectController(Vault vault, Language language) {
        this.vault = vault;
        words = language.words();
    }

    @FXML
    private void initialize() {
        remove.disableProperty().bind(old.textProperty().isEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        Secrets.tellCapitals(root, capitals, words);
    }

    @FXML
    private void remove() {
        if (!remove.isDisabled()) {
            vault.open(Secrets.take(old), this::answered);
        }
    }

    private void answered(boolean right) {
        refusal.setVisible(!right);
        if (right) {
            Windows.close(root);
        } else {
            old.requestFocus();
        }
    }

    @FXML
    private void cancel() {
        Windows.close(root);
    }
}
