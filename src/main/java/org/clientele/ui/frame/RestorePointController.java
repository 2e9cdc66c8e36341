package org.clientele.ui.frame;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.ui.Language;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Session;

/// Gives the current moment a name to come back to.
public final class RestorePointController {

    private final Session session;
    private final Notices notices;
    private final Language language;

    @FXML
    private VBox root;

    @FXML
    private TextField name;

    @FXML
    private Button keep;

    public RestorePointController(Session session, Notices notices, Language language) {
        this.session = session;
        this.notices = notices;
        this.language = language;
    }

    @FXML
    private void initialize() {
        name.setText(session.historyProperty().get().moment().name());
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    }

    @FXML
    private void keep() {
        if (!name.getText().isBlank()) {
            var called = name.getText().strip();
            session.name(called);
            Windows.close(root);
            notices.tell(Notice.done(language.words().text("history.named", called)));
        }
    }
}
