package org.clientele.ui.frame;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Slot;
import org.clientele.ui.Language;
import org.clientele.ui.Secrets;
import org.clientele.ui.Users;
import org.clientele.ui.Vault;
import org.clientele.words.Words;

/// Writes the open project anew under other keys, for an owner who types their own password.
public final class RekeyController {

    private final Vault vault;
    private final Users users;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label others;

    @FXML
    private PasswordField own;

    @FXML
    private Label capitals;

    @FXML
    private Label refusal;

    @FXML
    private Button write;

    public RekeyController(Vault vault, Users users, Language language) {
        this.vault = vault;
        this.users = users;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var names = users.ways().stream()
                .map(Slot::label)
                .filter(name -> !name.isEmpty() && !name.equals(users.member().name()))
                .toList();
        others.setText(words.text("users.rekey.others", names.size(), names));
        write.disableProperty().bind(own.textProperty().isEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        Secrets.tellCapitals(root, capitals, words);
    }

    @FXML
    private void write() {
        if (!write.isDisabled()) {
            vault.rekey(Secrets.take(own), this::answered);
        }
    }

    private void answered(boolean right) {
        refusal.setVisible(!right);
        if (right) {
            Windows.close(root);
        } else {
            own.requestFocus();
        }
    }

    @FXML
    private void cancel() {
        Windows.close(root);
    }
}
