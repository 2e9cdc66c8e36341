package org.clientele.ui.imports;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/// Fills the headers of a preview as they come into sight: JavaFX makes, styles and lays out the headers of all
/// columns between two frames, however many there are.
final class InSight {

    /// Less than any screen shows, for a table that has no size yet.
    private static final double AT_FIRST = 640;

    private final TableView<Integer> table;
    private List<TableColumn<Integer, String>> columns = List.of();
    private Subscription widths = Subscription.EMPTY;
    private double from;

    InSight(TableView<Integer> table) {
        this.table = table;
        table.widthProperty().subscribe(this::look);
        table.skinProperty().subscribe(() -> table.lookupAll(".scroll-bar").stream()
                .filter(bar -> bar instanceof ScrollBar b && b.getOrientation() == Orientation.HORIZONTAL)
                .forEach(bar -> ((ScrollBar) bar).valueProperty().subscribe(value -> {
                    from = value.doubleValue();
                    look();
                })));
    }

    /// Shows these columns in the table.
    void show(List<TableColumn<Integer, String>> shown) {
        widths.unsubscribe();
        columns = shown;
        table.getColumns().setAll(shown);
        widths = shown.stream()
                .map(column -> column.widthProperty().subscribe(this::look))
                .reduce(Subscription.EMPTY, Subscription::and);
        look();
    }

    private void look() {
        double to = from + Math.max(AT_FIRST, table.getWidth());
        double x = 0;
        for (var column : columns) {
            double end = x + column.getWidth();
            if (end > from && x < to) {
                ((PreviewHeader) column.getGraphic()).fill();
            }
            x = end;
        }
    }
}
