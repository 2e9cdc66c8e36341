package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.source.Detection;
import org.clientele.source.Dialect;
import org.clientele.source.ImportOptions;
import org.clientele.source.TotalRow;
import org.clientele.ui.Language;
import org.clientele.words.Words;

/// Which lines about the table of the chosen file are taken for titles and notes, and whether its last row sums it up.
public final class FooterController {

    private final Arrivals arrivals;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private Label notes;

    @FXML
    private FlowPane total;

    @FXML
    private Label sum;

    @FXML
    private Button readAll;

    public FooterController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        for (var part : List.of(root, notes, readAll, total)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        arrivals.watch(root, this::show);
    }

    private Optional<TotalRow> row() {
        return draft.flatMap(file -> file.rejectsProperty().get()).flatMap(Rejects::total);
    }

    /// Returns where the table ended before somebody said otherwise.
    private Optional<Long> endBefore() {
        var before = draft.flatMap(file -> file.detectionProperty().get())
                .map(found -> found.options().dialect().frame().to());
        var now = draft.filter(file -> file.format().isEmpty())
                .flatMap(file -> file.optionsProperty().get())
                .map(options -> options.dialect().frame().to());
        return before.filter(end -> now.filter(to -> !to.equals(end)).isPresent());
    }

    private void show(Optional<FileDraft> chosen) {
        draft = chosen;
        var about = chosen.filter(file -> file.format().isEmpty())
                .flatMap(file -> file.optionsProperty().get().map(ImportOptions::dialect))
                .flatMap(dialect -> chosen.flatMap(FileDraft::left)
                        .map(account -> notes(dialect, account.counts().lines())));
        var own = chosen.flatMap(file -> file.detectionProperty().get()).map(this::notes);
        var said = Stream.of(about, own)
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        notes.setText(said);
        notes.setVisible(!said.isEmpty());
        row().ifPresent(last -> sum.setText(words.text("import.total", last.line(), last.text())));
        total.setVisible(row().isPresent());
        readAll.setVisible(endBefore().isPresent());
        root.setVisible(Stream.of(notes, readAll, total).anyMatch(Node::isVisible));
    }

    private String notes(Dialect dialect, long lines) {
        var notes = new ArrayList<String>();
        var frame = dialect.frame();
        if (frame.from() > 1) {
            notes.add(words.text("import.notes.above", frame.from() - 1));
        }
        if (frame.to() > 0 && frame.to() < lines) {
            notes.add(words.text("import.notes.below", lines - frame.to(), frame.to() + 1));
        }
        return String.join(" ", notes);
    }

    /// What is to be known of how the records came about.
    private String notes(Detection found) {
        return String.join(
                "\n",
                found.notes().stream()
                        .map(note -> words.text(note.key(), note.args().toArray()))
                        .toList());
    }

    @FXML
    private void readAsBefore() {
        endBefore().ifPresent(end -> end(end));
    }

    private void end(long line) {
        draft.ifPresent(file -> file.optionsProperty().get().ifPresent(options -> {
            var dialect = options.dialect();
            arrivals.cut(file, dialect.framed(dialect.frame().ending(line)));
        }));
    }

    @FXML
    private void leaveOut() {
        row().ifPresent(last -> end(last.line() - 1));
    }
}
