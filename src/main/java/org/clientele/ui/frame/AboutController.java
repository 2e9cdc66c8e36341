package org.clientele.ui.frame;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.clientele.ui.Language;
import org.clientele.ui.frame.Parts.Part;

/// What the program is, and of what parts under which licences it is made.
public final class AboutController {

    private final Language language;
    private final List<Part> all = Parts.all();

    @FXML
    private Label version;

    @FXML
    private TextField find;

    @FXML
    private ListView<Part> parts;

    @FXML
    private TextArea licence;

    public AboutController(Language language) {
        this.language = language;
    }

    @FXML
    private void initialize() {
        var words = language.words();
        version.setText(words.text("about.version", Version.NOW, System.getProperty("java.version")));
        parts.setCellFactory(_ -> new Line());
        parts.setPlaceholder(new Label(words.text("palette.nothing")));
        find.textProperty().subscribe(this::list);
        parts.getSelectionModel().selectedItemProperty().subscribe(this::show);
        parts.getSelectionModel().select(0);
    }

    private void list(String wanted) {
        var plain = wanted.strip().toLowerCase(Locale.ROOT);
        parts.getItems()
                .setAll(all.stream()
                        .filter(p -> (p.name() + " " + p.licence())
                                .toLowerCase(Locale.ROOT)
                                .contains(plain))
                        .toList());
        parts.getSelectionModel().select(0);
    }

    private void show(Part part) {
        if (part == null) {
            licence.clear();
            return;
        }
        var own = Parts.text(part);
        var text = own.isEmpty() ? language.words().text("about.no-text", part.licence()) : own;
        licence.setText(String.join("\n", part.name() + " " + part.version(), part.licence(), part.home(), "", text));
        licence.setScrollTop(0);
    }

    /// A part with its version and licence.
    private static final class Line extends ListCell<Part> {

        @Override
        protected void updateItem(Part part, boolean empty) {
            super.updateItem(part, empty);
            setText(empty || part == null ? "" : part.name() + " " + part.version() + "\n" + part.licence());
        }
    }
}
