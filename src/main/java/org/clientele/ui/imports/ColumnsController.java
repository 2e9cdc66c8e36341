package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.source.Dialect;
import org.clientele.source.Encoding;
import org.clientele.source.Header;
import org.clientele.source.ImportOptions;
import org.clientele.source.Preview;
import org.clientele.source.Rejected;
import org.clientele.spec.Problem;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// How the chosen file is read: how it is cut, what its columns are, and its first rows as they will come out.
public final class ColumnsController {

    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ":", " ");
    private static final List<String> QUOTES = List.of("\"", "'", "");

    private final Arrivals arrivals;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();
    private boolean showing;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Encoding> encoding;

    @FXML
    private Label sure;

    @FXML
    private ComboBox<String> delimiter;

    @FXML
    private ComboBox<String> quote;

    @FXML
    private CheckBox header;

    @FXML
    private Label shown;

    @FXML
    private HBox wrong;

    @FXML
    private Label wrongText;

    @FXML
    private TableView<Integer> rows;

    @FXML
    private VBox rejectedBox;

    @FXML
    private Label rejectedTitle;

    @FXML
    private TableView<Rejected> rejected;

    public ColumnsController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        Options.fill(encoding, List.of(Encoding.values()), Encoding::label);
        Options.fill(delimiter, DELIMITERS, d -> words.text("import.delimiter." + name(d)));
        Options.fill(quote, QUOTES, q -> q.isEmpty() ? words.text("import.quote.none") : q);
        Options.onChoice(encoding, e -> cut(d -> d.encoded(e)));
        Options.onChoice(delimiter, e -> cut(d -> d.delimited(e)));
        Options.onChoice(quote, e -> cut(d -> d.quoted(e)));
        header.setOnAction(_ -> cut(d -> d.headed(header.isSelected() ? Header.FIRST_ROW : Header.NONE)));
        rejected.getColumns().add(column("import.rejected.line", r -> words.number(r.line())));
        rejected.getColumns()
                .add(column(
                        "import.rejected.reason",
                        r -> words.text(r.reason().key(), r.reason().args().toArray())));
        rejected.getColumns().add(column("import.rejected.text", Rejected::text));
        var seen = Shown.in(root);
        arrivals.chosenProperty().when(seen).subscribe(this::show);
        arrivals.drafts().subscribe(() -> show(arrivals.chosenProperty().get()));
    }

    private static String name(String delimiter) {
        return switch (delimiter) {
            case "," -> "comma";
            case ";" -> "semicolon";
            case "\t" -> "tab";
            case "|" -> "bar";
            case ":" -> "colon";
            default -> "space";
        };
    }

    private TableColumn<Rejected, String> column(String key, Function<Rejected, String> value) {
        var column = new TableColumn<Rejected, String>(words.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setSortable(false);
        return column;
    }

    private void cut(Function<Dialect, Dialect> change) {
        if (!showing) {
            draft.ifPresent(d ->
                    d.optionsProperty().get().ifPresent(options -> arrivals.cut(d, change.apply(options.dialect()))));
        }
    }

    private void show(Optional<FileDraft> chosen) {
        draft = chosen;
        showing = true;
        problem(chosen.flatMap(d -> d.problemProperty().get()));
        chosen.flatMap(d -> d.optionsProperty().get()).ifPresent(this::show);
        rows.setVisible(
                chosen.isPresent() && chosen.get().problemProperty().get().isEmpty());
        var preview = chosen.flatMap(d -> d.previewProperty().get());
        preview.ifPresent(this::show);
        boolean some = preview.isPresent() && !preview.get().rejected().isEmpty();
        rejectedBox.setVisible(some);
        rejectedBox.setManaged(some);
        showing = false;
    }

    private void problem(Optional<Problem> problem) {
        wrong.setVisible(problem.isPresent());
        wrong.setManaged(problem.isPresent());
        problem.ifPresent(p -> wrongText.setText(words.text(p.key(), p.args())));
    }

    private void show(ImportOptions options) {
        var dialect = options.dialect();
        encoding.setValue(dialect.encoding());
        delimiter.setValue(dialect.delimiter());
        quote.setValue(dialect.quote());
        header.setSelected(dialect.header() == Header.FIRST_ROW);
        var detected = draft.flatMap(d -> d.detectionProperty().get());
        sure.setVisible(detected.isPresent() && detected.get().encoding().value() == dialect.encoding());
        sure.setText(words.text("import.detected"));
    }

    private void show(Preview preview) {
        var file = draft.orElseThrow();
        var options = file.optionsProperty().get().orElseThrow();
        shown.setText(words.text("import.shown", preview.rows().rows()));
        PreviewColumns.fill(rows, options, preview, words, (column, change) -> {
            arrivals.change(file, options.with(column, change));
        });
        rows.getItems().setAll(IntStream.range(0, preview.rows().rows()).boxed().toList());
        rejected.getItems().setAll(preview.rejected());
        rejectedTitle.setText(words.text("import.rejected", preview.rejected().size()));
    }
}
