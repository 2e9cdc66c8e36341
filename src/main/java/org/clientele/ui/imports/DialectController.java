package org.clientele.ui.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.source.Dialect;
import org.clientele.source.Encoding;
import org.clientele.source.FileKind;
import org.clientele.source.Header;
import org.clientele.source.ImportOptions;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;

/// What the chosen file is about and how it is cut.
public final class DialectController {

    private static final List<String> QUOTES = List.of("\"", "'", "");

    private final Arrivals arrivals;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();
    private boolean showing;

    @FXML
    private VBox root;

    @FXML
    private FlowPane boxes;

    @FXML
    private ComboBox<FileKind> kind;

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
    private HBox encodingBox;

    @FXML
    private HBox delimiterBox;

    @FXML
    private HBox quoteBox;

    @FXML
    private Label rule;

    @FXML
    private Label shown;

    public DialectController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        Options.fill(kind, List.of(FileKind.values()), words::name);
        Options.fill(encoding, List.of(Encoding.values()), Encoding::label);
        Options.fill(delimiter, Delimiters.OFFERED, d -> Delimiters.said(d, words));
        Options.fill(quote, QUOTES, q -> q.isEmpty() ? words.text("import.quote.none") : q);
        Options.onChoice(kind, this::say);
        Options.onChoice(encoding, e -> cut(d -> d.encoded(e)));
        Options.onChoice(delimiter, e -> cut(d -> d.delimited(e)));
        Options.onChoice(quote, e -> cut(d -> d.quoted(e)));
        header.setOnAction(_ -> cut(d -> d.headed(header.isSelected() ? Header.FIRST_ROW : Header.NONE)));
        Unseen.before(2, boxes);
        arrivals.watch(root, this::show);
    }

    private void say(FileKind said) {
        if (!showing) {
            draft.ifPresent(d -> arrivals.say(d, said));
        }
    }

    private void cut(Function<Dialect, Dialect> change) {
        if (!showing) {
            draft.ifPresent(d ->
                    d.optionsProperty().get().ifPresent(options -> arrivals.cut(d, change.apply(options.dialect()))));
        }
    }

    private void show(Optional<FileDraft> chosen) {
        draft = chosen;
        show(root, chosen.filter(DialectController::isUnread).isEmpty());
        showing = true;
        sure.setVisible(false);
        chosen.ifPresent(d -> d.optionsProperty().get().ifPresent(options -> show(d, options)));
        chosen.flatMap(d -> d.previewProperty().get())
                .ifPresent(
                        p -> shown.setText(words.text("import.shown", p.rows().rows())));
        showing = false;
    }

    /// Nothing is known of a file that could not be looked at: what is seen would be of the file before.
    private static boolean isUnread(FileDraft file) {
        return file.problemProperty().get().isPresent()
                && file.optionsProperty().get().isEmpty();
    }

    private static void show(Node part, boolean yes) {
        part.setVisible(yes);
        part.setManaged(yes);
    }

    private void show(FileDraft file, ImportOptions options) {
        var dialect = options.dialect();
        var format = file.format();
        show(encodingBox, format.isEmpty() || format.get().isEncoded());
        show(delimiterBox, format.isEmpty());
        show(quoteBox, format.isEmpty());
        show(header, format.isEmpty() || !format.get().isNamed());
        show(rule, format.isPresent());
        format.ifPresent(
                table -> rule.setText(words.text("import.rule." + table.kind().toLowerCase(Locale.ROOT))));
        kind.setValue(file.kind());
        encoding.setValue(dialect.encoding());
        delimiter.setValue(dialect.delimiter());
        quote.setValue(dialect.quote());
        header.setSelected(dialect.header() == Header.FIRST_ROW);
        var detected = file.detectionProperty().get();
        sure.setVisible(detected.isPresent() && detected.get().encoding().value() == dialect.encoding());
        sure.setText(words.text("import.detected"));
    }
}
