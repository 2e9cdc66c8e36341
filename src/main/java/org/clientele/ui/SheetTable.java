package org.clientele.ui;

import java.util.AbstractList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of a table, to be read only: of one that is not there yet, or behind a figure. Cells are made for the rows
/// in sight alone.
public final class SheetTable extends TableView<Integer> {

    private static final double WIDTH = 132;

    public SheetTable() {
        getStyleClass().add("data");
    }

    /// Shows all rows of a table.
    public void show(Sheet sheet, SheetLook look) {
        getColumns()
                .setAll(IntStream.range(0, sheet.schema().size())
                        .mapToObj(i -> column(sheet.schema().fields().get(i), sheet.shown(i), look))
                        .toList());
        setItems(FXCollections.observableList(new Numbered(sheet.rows())));
    }

    /// Lets every number of the table be asked how it is known: by Alt with a click, by the menu of the right
    /// button, and by Ctrl+I on the chosen cell.
    public void know(Words words, Asks asks) {
        getSelectionModel().setCellSelectionEnabled(true);
        Runnable ask = () -> getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .ifPresent(at -> asks.ask(at.getRow(), at.getColumn(), (String)
                        getColumns().get(at.getColumn()).getCellData(at.getRow())));
        var item = new MenuItem(words.text("page.know"), new FontIcon("mdoal-info"));
        item.setOnAction(_ -> ask.run());
        setContextMenu(new ContextMenu(item));
        setAccessibleHelp(words.text("know.figure.keys"));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
                ask.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Command.KNOW.matches(event)) {
                ask.run();
                event.consume();
            }
        });
    }

    /// What happens when a cell is asked about.
    public interface Asks {

        void ask(int row, int column, String text);
    }

    /// Puts a column before the others that says something of each row.
    void lead(String title, IntFunction<String> text) {
        var column = column(title, text);
        column.setPrefWidth(1.3 * WIDTH);
        getColumns().addFirst(column);
    }

    private static TableColumn<Integer, String> column(Field field, Block block, SheetLook look) {
        var column = column(look.title().apply(field.name()), new CellWords(field, block, look)::of);
        if (field.type().isNumber()) {
            column.getStyleClass().add("number-cell");
        }
        column.setCellFactory(
                _ -> new Cell(field.type().isNumber(), look.words().text("data.missing")));
        return column;
    }

    private static TableColumn<Integer, String> column(String title, IntFunction<String> text) {
        var column = new TableColumn<Integer, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        return column;
    }

    private static final class Cell extends TableCell<Integer, String> {

        private final String missing;

        Cell(boolean number, String missing) {
            this.missing = missing;
            if (number) {
                getStyleClass().add("number-cell");
            }
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean isMissing = !empty && text != null && text.isEmpty();
            getStyleClass().remove("missing");
            if (isMissing) {
                getStyleClass().add("missing");
            }
            setText(empty || text == null ? "" : isMissing ? missing : text);
        }
    }

    /// The numbers from 0 below a count, none of them kept.
    private static final class Numbered extends AbstractList<Integer> {

        private final int count;

        Numbered(int count) {
            this.count = count;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return count;
        }
    }
}
