package org.clientele.ui.data;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.ui.Floating;
import org.clientele.ui.Language;
import org.clientele.words.Words;

/// Goes to a row by its number.
public final class RowFormController {

    private final Viewing viewing;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private TextField number;

    @FXML
    private Label range;

    public RowFormController(Viewing viewing, Language language) {
        this.viewing = viewing;
        words = language.words();
    }

    @FXML
    private void initialize() {
        range.setText(words.text("data.go.range", rows()));
        number.textProperty().subscribe((_, text) -> number.setText(text.replaceAll("[^0-9]", "")));
    }

    private int rows() {
        return viewing.shown().map(Arranged::size).orElse(0);
    }

    @FXML
    private void go() {
        if (!number.getText().isEmpty() && rows() > 0) {
            long wanted = Long.parseLong(
                    number.getText().substring(0, Math.min(10, number.getText().length())));
            var marks = viewing.marksProperty().get();
            int position = (int) Math.clamp(wanted - 1, 0, rows() - 1L);
            Floating.close(root);
            viewing.goTo(marks.cursor().at(position));
        }
    }
}
