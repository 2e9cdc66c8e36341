package org.clientele.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.clientele.customer.Rfm;
import org.clientele.customer.RfmFigures;
import org.clientele.project.Retention;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Right;
import org.clientele.spec.Spec;
import org.clientele.workbook.History;
import org.clientele.workbook.Workbook;

/// The frame's view of the session.
public final class SessionDesk implements Desk {

    private final Session session;
    private final BookExport export;
    private final ProjectCopy copy;
    private final Safekeeping safekeeping;
    private final Retaining retaining;

    public SessionDesk(
            Session session, BookExport export, ProjectCopy copy, Safekeeping safekeeping, Retaining retaining) {
        this.retaining = retaining;
        this.session = session;
        this.safekeeping = safekeeping;
        this.export = export;
        this.copy = copy;
    }

    @Override
    public ObservableValue<Optional<String>> project() {
        return session.projectProperty().map(open -> open.map(OpenProject::name));
    }

    @Override
    public ObservableValue<Optional<LocalDate>> asOf() {
        return session.bookProperty().map(SessionDesk::asOf);
    }

    @Override
    public ObservableValue<Optional<LocalDateTime>> backup() {
        return safekeeping.backupsProperty().map(found -> Safekeeping.lastVerified(found)
                .map(backup -> LocalDateTime.ofInstant(backup.at(), ZoneId.systemDefault())));
    }

    @Override
    public ObservableValue<Integer> overdue() {
        return retaining.tablesProperty().map(tables -> (int) tables.stream()
                .filter(table -> table.state() == Retention.State.OVERDUE)
                .count());
    }

    @Override
    public ObservableValue<Boolean> behind() {
        return session.behindProperty();
    }

    @Override
    public ObservableValue<Boolean> undoable() {
        return deciding(History::canUndo);
    }

    @Override
    public ObservableValue<Boolean> redoable() {
        return deciding(History::canRedo);
    }

    private ObservableValue<Boolean> deciding(Predicate<History> possible) {
        var history = session.historyProperty();
        return Bindings.createObjectBinding(
                () -> possible.test(history.get()) && session.member().may(Right.DECIDE),
                history,
                session.projectProperty());
    }

    @Override
    public ObservableValue<Optional<Post>> post() {
        return session.projectProperty()
                .map(open -> open.map(project -> project.member().post()).filter(post -> post != Post.OWNER));
    }

    @Override
    public Warning beforeExport() {
        return export.warning();
    }

    @Override
    public void exportBook(Path file) {
        export.write(file);
    }

    @Override
    public void saveCopy(Path file) {
        copy.write(file);
    }

    @Override
    public void undo() {
        if (session.historyProperty().get().canUndo()) {
            session.undo();
        }
    }

    @Override
    public void redo() {
        if (session.historyProperty().get().canRedo()) {
            session.redo();
        }
    }

    /// The newest as-of date that a node of the book reads by.
    private static Optional<LocalDate> asOf(Workbook book) {
        return book.nodes().stream()
                .map(node -> asOf(node.spec()))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> asOf(Spec<?> spec) {
        return switch (spec) {
            case Rfm rfm -> Optional.of(rfm.asOf());
            case RfmFigures figures -> Optional.of(figures.rfm().asOf());
            default -> Optional.empty();
        };
    }
}
