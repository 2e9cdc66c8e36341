package org.clientele.ui.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import org.clientele.source.ColumnOption;
import org.clientele.source.ImportOptions;
import org.clientele.source.Preview;
import org.clientele.ui.CellWords;
import org.clientele.ui.ColumnWindow;
import org.clientele.ui.SheetLook;
import org.clientele.words.Words;

/// The columns of a preview, each with its header, made when they are to be seen.
final class PreviewColumns implements ColumnWindow.Columns<Integer> {

    private static final double WIDTH_EM = 12.9;

    private final FileDraft draft;
    private final ImportOptions options;
    private final Preview preview;
    private final Words words;
    private final BiConsumer<Integer, UnaryOperator<ColumnOption>> change;
    private final Map<Integer, PreviewHeader> headers = new HashMap<>();
    private IntConsumer focus = _ -> {};
    private double em = Font.getDefault().getSize();

    PreviewColumns(
            FileDraft draft, Preview preview, Words words, BiConsumer<Integer, UnaryOperator<ColumnOption>> change) {
        this.draft = draft;
        options = draft.optionsProperty().get().orElseThrow();
        this.preview = preview;
        this.words = words;
        this.change = change;
    }

    @Override
    public int size() {
        return options.columns().size();
    }

    @Override
    public double width(int index) {
        return Math.rint(WIDTH_EM * em);
    }

    @Override
    public TableColumn<Integer, String> make(int index) {
        var option = options.columns().get(index);
        var column = new TableColumn<Integer, String>();
        var header = new PreviewHeader(draft, option, words, changed -> change.accept(index, changed));
        headers.put(index, header);
        column.setGraphic(header);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width(index));
        header.name().fontProperty().subscribe((_, styled) -> {
            em = styled.getSize();
            column.setPrefWidth(width(index));
        });
        header.name().focusVisibleProperty().subscribe(focused -> {
            if (focused) {
                header.fill();
                focus.accept(index);
            }
        });
        int place = place(option);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text(cell.getValue(), place)));
        column.setCellFactory(_ -> cell(option));
        return column;
    }

    /// Shows all that is to be known of a column.
    void fill(int index) {
        headers.get(index).fill();
    }

    /// Tells the column whose header the keyboard comes to.
    void onFocus(IntConsumer act) {
        focus = act;
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
