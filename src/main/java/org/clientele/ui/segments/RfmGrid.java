package org.clientele.ui.segments;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.clientele.customer.Rfm;

/// The grid of scores: recency to the right, frequency and amount upwards; every cell names its segment.
final class RfmGrid {

    private static final int SIDE = 5;

    private RfmGrid() {}

    static void fill(
            GridPane grid,
            Rfm rfm,
            GridCounts counts,
            UnaryOperator<String> name,
            ObjectProperty<Optional<String>> chosen) {
        columns(grid);
        for (int fm = SIDE; fm >= 1; fm--) {
            grid.add(axis(fm), 0, SIDE - fm);
            for (int r = 1; r <= SIDE; r++) {
                var code = rfm.grid().segment(r, fm);
                var cell = new Button(name.apply(code) + "\n" + counts.at(r, fm));
                cell.getStyleClass().addAll("rfm-cell", family(code));
                cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                cell.setId("cell-" + r + "-" + fm);
                cell.setOnAction(_ -> chosen.set(Optional.of(code)));
                grid.add(cell, r, SIDE - fm);
            }
        }
        for (int r = 1; r <= SIDE; r++) {
            grid.add(axis(r), r, SIDE);
        }
    }

    /// Returns the score of frequency and amount that a line of the grid is of.
    static int score(int line) {
        return SIDE - line;
    }

    private static void columns(GridPane grid) {
        grid.getColumnConstraints().clear();
        grid.getColumnConstraints().add(new ColumnConstraints());
        for (int r = 1; r <= SIDE; r++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(19);
            grid.getColumnConstraints().add(column);
        }
    }

    private static Label axis(int score) {
        var label = new Label(Integer.toString(score));
        label.getStyleClass().addAll("small", "muted", "axis");
        return label;
    }

    /// Returns the colour family of a segment: strong, growing, slipping, at risk, gone.
    static String family(String code) {
        return switch (code) {
            case "champions", "loyal", "potential-loyalists" -> "strong";
            case "new-customers", "promising" -> "growing";
            case "need-attention", "about-to-sleep" -> "slipping";
            case "at-risk", "cant-lose-them" -> "risk";
            default -> "gone";
        };
    }
}
