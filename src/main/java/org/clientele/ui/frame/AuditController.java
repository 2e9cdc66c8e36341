package org.clientele.ui.frame;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.AuditSheet;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.Right;
import org.clientele.spec.Progress;
import org.clientele.ui.AuditLog;
import org.clientele.ui.Days;
import org.clientele.ui.Language;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.words.Words;

/// All that was done with the project, the newest first, to be searched, written to a file and checked.
public final class AuditController {

    private final Session session;
    private final SheetExport export;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Optional<Action>> kinds;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker to;

    @FXML
    private TextField search;

    @FXML
    private TableView<Entry> lines;

    @FXML
    private Label count;

    @FXML
    private Label verdict;

    private final AuditLines told;
    private List<Entry> all = List.of();

    public AuditController(Session session, SheetExport export, Language language) {
        this.session = session;
        this.export = export;
        words = language.words();
        told = new AuditLines(session, words);
    }

    @FXML
    private void initialize() {
        kinds.getItems().add(Optional.empty());
        kinds.getItems().addAll(Arrays.stream(Action.values()).map(Optional::of).toList());
        kinds.setConverter(new KindNames(words));
        kinds.setValue(Optional.empty());
        Days.speak(from, words);
        Days.speak(to, words);
        told.columns(lines, search);
        Stream.<ObservableValue<?>>of(
                        kinds.valueProperty(), from.valueProperty(), to.valueProperty(), search.textProperty())
                .forEach(filter -> filter.subscribe((_, _) -> list()));
        verdict.managedProperty().bind(verdict.textProperty().map(said -> !said.isEmpty()));
        session.historyProperty().subscribe(_ -> renew());
    }

    private Optional<AuditLog> log() {
        return session.projectProperty()
                .get()
                .filter(project -> project.member().may(Right.READ_LOG))
                .map(OpenProject::audit);
    }

    private void renew() {
        log().ifPresentOrElse(this::read, () -> show(List.of()));
    }

    private void read(AuditLog log) {
        session.jobs().start("audit.read", _ -> log.all(), this::show);
    }

    private void show(List<Entry> log) {
        all = log.reversed();
        list();
    }

    private void list() {
        var shown = shown().toList();
        lines.getItems().setAll(shown);
        count.setText(words.text("audit.count", shown.size(), all.size()));
    }

    private Stream<Entry> shown() {
        var wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(line -> kinds.getValue().stream().allMatch(line.deed().action()::equals))
                .filter(line -> isWithin(AuditLines.time(line).toLocalDate()))
                .filter(line -> told.has(line, wanted));
    }

    private boolean isWithin(LocalDate day) {
        return Optional.ofNullable(from.getValue()).stream().noneMatch(day::isBefore)
                && Optional.ofNullable(to.getValue()).stream().noneMatch(day::isAfter);
    }

    /// That it was checked is itself a line.
    @FXML
    private void check() {
        verdict.setText("");
        log().ifPresent(log -> session.jobs().start("audit.check", progress -> checked(log, progress), found -> {
            verdict.setText(words.text(found.said().key(), found.said().args()));
            verdict.getStyleClass().setAll("label", found instanceof Verdict.Sound ? "sound" : "broken");
            renew();
        }));
    }

    private static Verdict checked(AuditLog log, Progress progress) {
        var found = log.check(progress);
        log.add(Event.of(Action.CHECKED, found instanceof Verdict.Sound ? "sound" : "broken"));
        return found;
    }

    @FXML
    private void write() {
        export.askForLog(
                root, words.text("window.audit"), AuditSheet.of(shown().toList().reversed()));
    }
}
