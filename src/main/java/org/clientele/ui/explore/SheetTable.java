package org.clientele.ui.explore;

import java.time.LocalDate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.clientele.chart.Ink;
import org.clientele.table.Block;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.Field;
import org.clientele.table.Sheet;

/// The first rows of a table that is a trial.
public final class SheetTable extends TableView<Integer> {

    private static final int MOST = 1_000;
    private static final double WIDTH = 130;

    public SheetTable() {
        getStyleClass().add("data");
    }

    void show(Sheet sheet, Ink ink) {
        var digits = new Digits(ink.words());
        getColumns().clear();
        for (var field : sheet.schema().fields()) {
            getColumns().add(column(field, sheet.block(field.name()), digits, ink));
        }
        setItems(FXCollections.observableArrayList(
                IntStream.range(0, Math.min(MOST, sheet.rows())).boxed().toList()));
    }

    private static TableColumn<Integer, String> column(Field field, Block block, Digits digits, Ink ink) {
        var column = new TableColumn<Integer, String>(ink.column(field.name()));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text(block, cell.getValue(), digits)));
        column.setSortable(false);
        column.setPrefWidth(WIDTH);
        if (field.type().isNumber()) {
            column.getStyleClass().add("number-cell");
        }
        return column;
    }

    /// Returns a cell as it is read; missing ones say so.
    private static String text(Block block, int row, Digits digits) {
        if (block.isMissing(row)) {
            return digits.words().text("explore.missing");
        }
        return switch (block.type()) {
            case INTEGER, DECIMAL -> digits.of(block.number(row));
            case DATE -> digits.words().date(LocalDate.ofEpochDay((long) block.number(row)));
            case DATE_TIME -> digits.words().date(DateTimeBlock.at((long) block.number(row)));
            case BOOLEAN -> digits.words().text("explore.truth." + block.text(row));
            case TEXT -> block.text(row);
        };
    }
}
