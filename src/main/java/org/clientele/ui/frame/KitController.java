package org.clientele.ui.frame;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.clientele.ui.Kit;
import org.clientele.ui.Language;
import org.clientele.ui.Secrets;
import org.clientele.ui.Shown;
import org.clientele.ui.Vault;
import org.clientele.words.Words;

/// Makes a recovery kit: who does not come from setting a password types it, then the words are shown once, then three
/// of them are typed back. Nothing changes in the project before that.
public final class KitController {

    private final Vault vault;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label about;

    @FXML
    private VBox asking;

    @FXML
    private PasswordField password;

    @FXML
    private Label capitals;

    @FXML
    private Label refusal;

    @FXML
    private VBox showing;

    @FXML
    private KitWordsController showingController;

    @FXML
    private VBox proving;

    @FXML
    private Label wrong;

    @FXML
    private Label warning;

    @FXML
    private Button next;

    @FXML
    private Button back;

    @FXML
    private Button leave;

    private Kit kit;
    private KitProof proof;

    public KitController(Vault vault, Language language) {
        this.vault = vault;
        words = language.words();
    }

    @FXML
    private void initialize() {
        List.of(asking, showing, proving, refusal, wrong, warning, back)
                .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        boolean isNew = vault.isJustProtected();
        about.setText(words.text(about()));
        kit = showingController.kit();
        proof = new KitProof(kit, words, proving);
        Secrets.tellCapitals(root, capitals, words);
        List.of(refusal, wrong, warning, back).forEach(part -> part.setVisible(false));
        show(isNew ? showing : asking);
        Shown.in(root).subscribe((was, is) -> {
            if (was && !is) {
                kit.close();
            }
        });
    }

    private String about() {
        if (vault.isJustRekeyed()) {
            return "kit.about.rekeyed";
        }
        if (vault.isJustProtected()) {
            return "kit.about.new";
        }
        return vault.isRecoverable() ? "kit.about.another" : "kit.about.first";
    }

    private void show(Node page) {
        List.of(asking, showing, proving).forEach(part -> part.setVisible(part == page));
        back.setVisible(page == proving);
        next.setText(words.text(page == proving ? "kit.finish" : "kit.next"));
        warning.setVisible(false);
        leave.setText(words.text("kit.leave"));
    }

    @FXML
    private void next() {
        if (asking.isVisible()) {
            vault.require(Secrets.take(password), this::answered);
        } else if (showing.isVisible()) {
            show(proving);
            proof.begin();
        } else if (proof.isRight(showingController.list())) {
            vault.recoverableBy(kit, () -> Windows.close(root));
        } else {
            wrong.setVisible(true);
        }
    }

    private void answered(boolean right) {
        refusal.setVisible(!right);
        if (right) {
            show(showing);
        } else {
            password.requestFocus();
        }
    }

    @FXML
    private void back() {
        wrong.setVisible(false);
        show(showing);
    }

    /// Where there is no kit yet, leaving is warned of once.
    @FXML
    private void leave() {
        if (vault.isRecoverable() || warning.isVisible() || asking.isVisible()) {
            Windows.close(root);
        } else {
            warning.setVisible(true);
            leave.setText(words.text("kit.leave.all-the-same"));
        }
    }
}
