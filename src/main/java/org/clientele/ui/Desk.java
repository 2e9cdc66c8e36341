package org.clientele.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.clientele.project.keys.Post;

/// What the frame shows and moves of the open project: its name, the as-of date, the history.
public interface Desk {

    /// The name of the open project; empty where none is open.
    ObservableValue<Optional<String>> project();

    /// The day from which the past is seen, once the project has one.
    ObservableValue<Optional<LocalDate>> asOf();

    /// When the newest backup was made that was found whole.
    ObservableValue<Optional<LocalDateTime>> backup();

    /// Of how many tables the day has passed until which they were to be kept.
    default ObservableValue<Integer> overdue() {
        return new ReadOnlyObjectWrapper<>(0);
    }

    /// Whether the last step could not be kept, and is only in memory.
    default ObservableValue<Boolean> behind() {
        return new ReadOnlyObjectWrapper<>(false);
    }

    /// What who has it open is in it, unless an owner.
    ObservableValue<Optional<Post>> post();

    ObservableValue<Boolean> undoable();

    ObservableValue<Boolean> redoable();

    /// What the workbook as a file shows to everybody who reads it.
    Warning beforeExport();

    /// Writes the workbook of the open project as JSON, so that it can be computed without the window.
    void exportBook(Path file);

    /// Writes a copy of the open project as it is now, and opens it to see that it is whole; this one stays open.
    void saveCopy(Path file);

    void undo();

    void redo();
}
