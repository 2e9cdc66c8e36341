package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.source.Mend;
import org.clientele.ui.Language;
import org.clientele.words.Words;

/// Which rows of the chosen file are sums of those above, and whether they are read.
public final class SumsController {

    private static final int LINES = 6;

    private final Arrivals arrivals;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();
    private List<Mend> read = List.of();
    private List<Mend> gone = List.of();

    @FXML
    private VBox root;

    @FXML
    private FlowPane subtotals;

    @FXML
    private Label sums;

    @FXML
    private FlowPane left;

    @FXML
    private Label out;

    public SumsController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        for (var part : List.of(root, subtotals, left)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        arrivals.watch(root, this::show);
    }

    private void show(Optional<FileDraft> chosen) {
        draft = chosen;
        read = rows(row -> !row);
        gone = rows(row -> row);
        read.stream()
                .findFirst()
                .ifPresent(first -> sums.setText(words.text("import.sums", read.size(), first.line(), first.was())));
        var lines = gone.stream().map(Mend::line).limit(LINES).toList();
        out.setText(words.text("import.sums.out", gone.size(), lines, gone.size() - lines.size()));
        subtotals.setVisible(!read.isEmpty());
        left.setVisible(!gone.isEmpty());
        root.setVisible(subtotals.isVisible() || left.isVisible());
    }

    /// Returns what leaves out the rows that sum up those above, by whether it is chosen.
    private List<Mend> rows(Predicate<Boolean> isChosen) {
        return draft.stream()
                .flatMap(file -> file.rejectsProperty().get().stream()
                        .flatMap(rejects -> rejects.sums().stream())
                        .filter(row -> isChosen.test(file.mends().contains(row))))
                .toList();
    }

    @FXML
    private void leaveSums() {
        draft.ifPresent(file -> arrivals.mend(
                file, Stream.concat(file.mends().stream(), read.stream()).toList()));
    }

    @FXML
    private void readSums() {
        draft.ifPresent(file -> arrivals.mend(
                file, file.mends().stream().filter(mend -> !gone.contains(mend)).toList()));
    }
}
