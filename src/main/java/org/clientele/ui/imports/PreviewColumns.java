package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.source.ColumnOption;
import org.clientele.source.ImportOptions;
import org.clientele.source.Preview;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.ui.CellWords;
import org.clientele.ui.ClosedCombo;
import org.clientele.ui.Hint;
import org.clientele.ui.SheetLook;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The columns of a preview: each header lets its column be left out, given a role, a type and a format.
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

    static void fill(
            TableView<Integer> table,
            FileDraft draft,
            Preview preview,
            Words words,
            BiConsumer<Integer, UnaryOperator<ColumnOption>> change) {
        var columns = new PreviewColumns(draft, preview, words, change);
        table.getColumns().setAll(columns.all());
    }

    private List<TableColumn<Integer, String>> all() {
        return java.util.stream.IntStream.range(0, options.columns().size())
                .mapToObj(this::column)
                .toList();
    }

    private TableColumn<Integer, String> column(int index) {
        var option = options.columns().get(index);
        var column = new TableColumn<Integer, String>();
        var header = header(index, option);
        column.setGraphic(header);
        column.setSortable(false);
        column.setReorderable(false);
        name(header).fontProperty().subscribe(font -> column.setPrefWidth(WIDTH_EM * font.getSize()));
        int place = place(option);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text(cell.getValue(), place)));
        column.setCellFactory(_ -> cell(option));
        return column;
    }

    private static CheckBox name(VBox header) {
        return (CheckBox) header.getChildren().getFirst();
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

    private VBox header(int index, ColumnOption option) {
        var keep = new CheckBox(option.name());
        keep.setSelected(option.keep());
        keep.setMnemonicParsing(false);
        keep.setAccessibleText(words.text("import.keep", option.name()));
        keep.setOnAction(_ -> change.accept(index, keep.isSelected() ? ColumnOption::kept : ColumnOption::dropped));
        var role = new ClosedCombo<>(
                List.of(Role.values()), option.role(), words::name, r -> change.accept(index, o -> o.playing(r)));
        role.name(words.text("import.role", option.name()));
        var type = new ClosedCombo<>(
                List.of(Type.values()), option.type(), words::name, t -> change.accept(index, o -> o.typed(t)));
        type.name(words.text("import.type", option.name()));
        var below = new HBox(personal(index, option));
        if (option.type().isTemporal()) {
            below.getChildren().add(format(index, option));
        }
        if (options.isShared(option)) {
            below.getChildren().add(MainMark.of(index, option, words, change));
        }
        below.getStyleClass().add("row");
        var box = new VBox(keep, role, type, below, why(option));
        box.getStyleClass().add("preview-header");
        return box;
    }

    /// How sure it is, which opens the explanation.
    private Node why(ColumnOption option) {
        return draft.seen(option.name())
                .<Node>map(guess -> {
                    var button = new Button(Explained.summary(guess, option, words));
                    button.getStyleClass().addAll("flat", "small", "why", "data");
                    button.setAccessibleText(words.text("import.why", option.name()) + " " + button.getText());
                    Hint.on(button, () -> words.text("import.why", option.name()));
                    button.setOnAction(_ -> draft.explainedProperty().set(Optional.of(option.name())));
                    return button;
                })
                .orElseGet(Region::new);
    }

    /// Whether the column is about a person; a click says otherwise.
    private ToggleButton personal(int index, ColumnOption option) {
        var mark = new ToggleButton(
                option.isPersonal() ? words.text("import.personal.chip") : "",
                new FontIcon(option.isPersonal() ? "mdoal-lock" : "mdoal-lock_open"));
        mark.setSelected(option.isPersonal());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setId("personal-" + index);
        mark.getStyleClass().addAll("flat", "chip", "lock", option.isPersonal() ? "personal" : "open");
        mark.setAccessibleText(words.text("import.personal.mark", option.name()));
        Hint.on(mark, () -> Explained.guard(draft.seen(option.name()), option, words));
        mark.setOnAction(_ ->
                change.accept(index, column -> column.guarded(mark.isSelected() ? Privacy.PERSONAL : Privacy.OPEN)));
        return mark;
    }

    private TextField format(int index, ColumnOption option) {
        var field = new TextField(option.format());
        field.setPromptText("yyyy-MM-dd");
        field.setPrefColumnCount(8);
        field.setAccessibleText(words.text("import.format", option.name()));
        field.setOnAction(_ -> change.accept(index, o -> o.typed(o.type(), field.getText())));
        return field;
    }
}
