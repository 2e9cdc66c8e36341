package org.clientele.ui.frame;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.clientele.words.Words;

/// The words of a recovery kit with their numbers, down the columns.
final class KitGrid {

    private static final int ROWS = 8;

    private KitGrid() {}

    static void fill(GridPane grid, List<String> kit, Words words) {
        grid.getChildren().clear();
        for (int i = 0; i < kit.size(); i++) {
            var number = new Label(words.text("kit.number", i + 1));
            number.getStyleClass().addAll("small", "muted", "kit-number");
            var word = new Label(kit.get(i));
            word.setId("kit-word-" + (i + 1));
            word.getStyleClass().addAll("body", "kit-word");
            word.setAccessibleText(words.text("kit.word", i + 1, kit.get(i)));
            word.setFocusTraversable(true);
            grid.add(number, 2 * (i / ROWS), i % ROWS);
            grid.add(word, 2 * (i / ROWS) + 1, i % ROWS);
        }
    }
}
