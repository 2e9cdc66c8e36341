package org.clientele.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// The first rows of a table that is not there yet, shown as they would come out.
public record SheetPreview(Sheet sheet, Words words) {

    /// How many rows are shown.
    public static final int MOST = 100;

    private static final double WIDTH = 132;

    /// Fills a view whose items are row numbers.
    public void into(TableView<Integer> view) {
        view.getColumns()
                .setAll(IntStream.range(0, sheet.schema().size())
                        .mapToObj(this::column)
                        .toList());
        view.getItems()
                .setAll(IntStream.range(0, Math.min(MOST, sheet.rows())).boxed().toList());
    }

    private TableColumn<Integer, String> column(int place) {
        var field = sheet.schema().fields().get(place);
        var column = new TableColumn<Integer, String>(field.name());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text(place, cell.getValue())));
        column.setCellFactory(_ -> new Cell(field.type().isNumber()));
        return column;
    }

    private String text(int place, int row) {
        var text = sheet.block(place).text(row);
        if (text.isEmpty()) {
            return "";
        }
        return switch (sheet.schema().fields().get(place).type()) {
            case DECIMAL -> words.number(Double.parseDouble(text));
            case DATE -> words.date(LocalDate.parse(text));
            case DATE_TIME -> words.date(LocalDateTime.parse(text));
            case INTEGER, TEXT, BOOLEAN -> text;
        };
    }

    private final class Cell extends TableCell<Integer, String> {

        Cell(boolean number) {
            if (number) {
                getStyleClass().add("number-cell");
            }
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean missing = !empty && text != null && text.isEmpty();
            getStyleClass().remove("missing");
            if (missing) {
                getStyleClass().add("missing");
            }
            setText(empty || text == null ? "" : missing ? words.text("data.missing") : text);
        }
    }
}
