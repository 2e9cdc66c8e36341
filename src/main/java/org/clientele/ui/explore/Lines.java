package org.clientele.ui.explore;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Small tables of text: the first column left, the others right.
final class Lines {

    private Lines() {}

    /// Fills a grid with heads, where there are any, and rows.
    static void fill(GridPane grid, List<String> heads, List<List<String>> rows) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        int width = rows.stream().mapToInt(List::size).max().orElse(heads.size());
        for (int column = 0; column < width; column++) {
            var constraints = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
        }
        int line = 0;
        if (!heads.isEmpty()) {
            line(grid, line++, heads, "muted");
        }
        for (var row : rows) {
            line(grid, line++, row, "figure-value");
        }
    }

    private static void line(GridPane grid, int line, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            var label = new Label(cells.get(column));
            label.getStyleClass().addAll("data", column == 0 ? "muted" : style);
            grid.add(label, column, line);
        }
    }
}
