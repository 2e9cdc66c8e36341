package org.clientele.ui.imports;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.clientele.source.ColumnOption;
import org.clientele.source.ImportOptions;
import org.clientele.source.Preview;
import org.clientele.ui.CellWords;
import org.clientele.ui.SheetLook;
import org.clientele.words.Words;

/// The columns of a preview, each with its header.
final class PreviewColumns {

    private static final double WIDTH_EM = 12.9;

    private final FileDraft draft;
    private final ImportOptions options;
    private final Preview preview;
    private final Words words;
    private final BiConsumer<Integer, UnaryOperator<ColumnOption>> change;

    private PreviewColumns(
            FileDraft draft, Preview preview, Words words, BiConsumer<Integer, UnaryOperator<ColumnOption>> change) {
        this.draft = draft;
        options = draft.optionsProperty().get().orElseThrow();
        this.preview = preview;
        this.words = words;
        this.change = change;
    }

    static List<TableColumn<Integer, String>> of(
            FileDraft draft, Preview preview, Words words, BiConsumer<Integer, UnaryOperator<ColumnOption>> change) {
        var columns = new PreviewColumns(draft, preview, words, change);
        return IntStream.range(0, columns.options.columns().size())
                .mapToObj(columns::column)
                .toList();
    }

    private TableColumn<Integer, String> column(int index) {
        var option = options.columns().get(index);
        var column = new TableColumn<Integer, String>();
        var header = new PreviewHeader(draft, option, words, changed -> change.accept(index, changed));
        column.setGraphic(header);
        column.setSortable(false);
        column.setReorderable(false);
        header.name().fontProperty().subscribe(font -> column.setPrefWidth(WIDTH_EM * font.getSize()));
        header.name().focusedProperty().subscribe(focused -> {
            if (focused) {
                header.fill();
                column.getTableView().scrollToColumn(column);
            }
        });
        int place = place(option);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text(cell.getValue(), place)));
        column.setCellFactory(_ -> cell(option));
        return column;
    }

    private int place(ColumnOption option) {
        return option.keep() ? preview.rows().schema().names().indexOf(option.name()) : -1;
    }

    private String text(int row, int place) {
        if (place < 0) {
            return "";
        }
        var sheet = preview.rows();
        var read = new CellWords(sheet.schema().fields().get(place), sheet.block(place), SheetLook.of(words)).of(row);
        return read.isEmpty() ? preview.misfits().find(row, place).orElse("") : read;
    }

    private TableCell<Integer, String> cell(ColumnOption option) {
        return new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                getStyleClass().removeAll("missing", "number-cell", "personal-cell");
                if (empty || text == null) {
                    setText("");
                    return;
                }
                setText(text.isEmpty() && option.keep() ? words.text("data.missing") : text);
                getStyleClass().addAll(styles(option, text));
            }
        };
    }

    private static List<String> styles(ColumnOption option, String text) {
        if (text.isEmpty()) {
            return List.of("missing");
        }
        return option.isPersonal()
                ? List.of("personal-cell")
                : option.type().isNumber() ? List.of("number-cell") : List.of();
    }
}
