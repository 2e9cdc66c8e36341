package org.clientele.ui.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.clientele.recipe.ChangeFigures;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// What a step would change, row by row: rows that go, struck through, and cells before and after.
final class ChangeRows {

    /// One line of the comparison; a row that goes has no after.
    record Row(String row, String column, String before, Optional<String> after) {}

    private static final int MOST = 200;

    private ChangeRows() {}

    static void prepare(TableView<Row> table, Words words) {
        table.getColumns()
                .setAll(List.of(
                        column(words.text("clean.row"), Row::row, 7),
                        column(words.text("clean.column"), Row::column, 9),
                        column(words.text("clean.before"), Row::before, 18),
                        column(words.text("clean.after"), r -> r.after().orElse(words.text("clean.goes")), 18)));
        table.setPlaceholder(new javafx.scene.control.Label(words.text("clean.changes.none")));
    }

    private static TableColumn<Row, String> column(String title, Function<Row, String> value, int em) {
        var column = new TableColumn<Row, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new ChangeCell(value));
        column.setSortable(false);
        column.setPrefWidth(em * 14);
        return column;
    }

    /// A cell tinted by what happens to it.
    private static final class ChangeCell extends TableCell<Row, String> {

        private final Function<Row, String> value;

        ChangeCell(Function<Row, String> value) {
            this.value = value;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            getStyleClass().removeAll("row-goes", "cell-changed");
            var row = getTableRow() == null ? null : getTableRow().getItem();
            if (!empty && row != null) {
                if (row.after().isEmpty()) {
                    getStyleClass().add("row-goes");
                } else if (value.apply(row).equals(row.after().get())) {
                    getStyleClass().add("cell-changed");
                }
            }
        }
    }

    static List<Row> of(ChangeFigures figures, Optional<Sheet> before, Words words) {
        var rows = new ArrayList<Row>();
        before.ifPresent(sheet -> figures.gone().stream()
                .filter(row -> row < sheet.rows())
                .forEach(row -> rows.add(gone(sheet, row, words))));
        for (var column : figures.columns()) {
            column.cells()
                    .forEach(cell -> rows.add(new Row(
                            number(cell.row()),
                            column.name(),
                            said(cell.before(), words),
                            Optional.of(said(cell.after(), words)))));
        }
        return rows.subList(0, Math.min(MOST, rows.size()));
    }

    private static Row gone(Sheet sheet, int row, Words words) {
        var cells = sheet.blocks().stream()
                .map(b -> b.text(row))
                .filter(t -> !t.isEmpty())
                .toList();
        return new Row(
                number(sheet.ids().name(row)),
                words.text("clean.row.all"),
                String.join(" · ", cells),
                Optional.empty());
    }

    private static String number(String rowName) {
        return rowName.substring(rowName.lastIndexOf(':') + 1);
    }

    private static String said(String text, Words words) {
        return text.isEmpty() ? words.text("data.missing") : text;
    }
}
