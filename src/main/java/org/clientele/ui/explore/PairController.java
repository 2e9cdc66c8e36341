package org.clientele.ui.explore;

import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// Two columns to choose, and beside them what is known of them.
public final class PairController {

    private static final double PART = 0.3;

    private final Exploring exploring;
    private final Pairing pairing;
    private final Words words;

    @FXML
    private BorderPane root;

    @FXML
    private ScrollPane pickers;

    @FXML
    private ColumnPicker first;

    @FXML
    private ColumnPicker second;

    @FXML
    private VBox hint;

    public PairController(Exploring exploring) {
        this.exploring = exploring;
        pairing = new Pairing(exploring);
        words = exploring.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        pickers.maxWidthProperty().bind(root.widthProperty().multiply(PART));
        first.begin(words.text("explore.first"), words, exploring.firstProperty()::set);
        second.begin(words.text("explore.second"), words, exploring.secondProperty()::set);
        exploring.tableProperty().when(shown).subscribe(_ -> list());
        exploring.firstProperty().when(shown).subscribe(_ -> list());
        exploring.secondProperty().when(shown).subscribe(_ -> list());
        exploring.session().bookProperty().when(shown).subscribe(_ -> list());
    }

    private void list() {
        first.show(exploring.schema(), exploring.firstProperty().get());
        second.show(exploring.schema(), exploring.secondProperty().get());
        hint.setVisible(pairing.one().isEmpty());
    }
}
