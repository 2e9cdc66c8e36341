package org.clientele.ui.clean;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.clientele.recipe.ChangeFigures.Touched;
import org.clientele.table.Sheet;
import org.clientele.ui.CellWords;
import org.clientele.ui.SheetLook;
import org.clientele.words.Words;

/// One of the two tables of a comparison.
final class CompareTable {

    enum Side {
        BEFORE,
        AFTER;

        private int row(Touched row) {
            return this == BEFORE ? row.before() : row.after();
        }

        private Sheet sheet(Compared compared) {
            return this == BEFORE ? compared.before() : compared.after();
        }
    }

    private static final double NUMBER = 60;
    private static final double WIDTH = 126;

    private CompareTable() {}

    static void prepare(TableView<Touched> table, String nothing) {
        var label = new Label(nothing);
        label.setWrapText(true);
        table.setPlaceholder(label);
    }

    static void fill(TableView<Touched> table, Compared compared, Side side, Words words) {
        var sheet = side.sheet(compared);
        table.getColumns().clear();
        table.getColumns().add(column(words.text("clean.row"), NUMBER, row -> number(sheet, side.row(row))));
        compared.columns(sheet).forEach(name -> table.getColumns().add(column(compared, side, name, words)));
        table.getItems()
                .setAll(compared.rows().stream()
                        .filter(row -> side.row(row) >= 0)
                        .toList());
    }

    private static String number(Sheet sheet, int row) {
        var name = sheet.ids().name(row);
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static TableColumn<Touched, String> column(Compared compared, Side side, String name, Words words) {
        var sheet = side.sheet(compared);
        var cells = CellWords.of(sheet, name, SheetLook.of(words));
        var missing = words.text("data.missing");
        var column = column(name, WIDTH, row -> cells.of(side.row(row)));
        column.setCellFactory(_ -> new ComparedCell(compared, side, name, missing));
        return column;
    }

    private static TableColumn<Touched, String> column(String title, double width, Function<Touched, String> text) {
        var column = new TableColumn<Touched, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /// A cell tinted and marked by what happens to it.
    private static final class ComparedCell extends TableCell<Touched, String> {

        private final Compared compared;
        private final Side side;
        private final String column;
        private final String missing;

        ComparedCell(Compared compared, Side side, String column, String missing) {
            this.compared = compared;
            this.side = side;
            this.column = column;
            this.missing = missing;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? "" : text.isEmpty() ? missing : text);
            getStyleClass().removeAll("row-goes", "cell-changed", "cell-other", "missing");
            var row = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || row == null) {
                return;
            }
            if (text.isEmpty()) {
                getStyleClass().add("missing");
            }
            if (side == Side.BEFORE && row.after() < 0) {
                getStyleClass().add("row-goes");
                if (compared.isOther(row, column)) {
                    getStyleClass().add("cell-other");
                }
            } else if (side == Side.AFTER && compared.isChanged(row, column)) {
                getStyleClass().add("cell-changed");
            }
        }
    }
}
