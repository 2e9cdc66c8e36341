package org.clientele.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clientele.project.keys.Post;
import org.clientele.ui.RecentProject.Counts;

/// Doors and desk that note what was asked of them.
public final class Recorded implements Doors, Desk {

    /// What who has the project open is in it.
    public final SimpleObjectProperty<Optional<Post>> post = new SimpleObjectProperty<>(Optional.empty());

    public final List<String> asked = new ArrayList<>();
    public final ObservableList<RecentProject> recent = FXCollections.observableArrayList();
    public final SimpleObjectProperty<Optional<String>> project = new SimpleObjectProperty<>(Optional.empty());
    public final SimpleObjectProperty<Optional<LocalDate>> asOf = new SimpleObjectProperty<>(Optional.empty());
    public Warning warning = new Warning("", List.of(), "", "");
    public final SimpleObjectProperty<Boolean> behind = new SimpleObjectProperty<>(false);
    public final SimpleObjectProperty<Boolean> undoable = new SimpleObjectProperty<>(false);
    public final SimpleObjectProperty<Boolean> redoable = new SimpleObjectProperty<>(false);

    public final SimpleObjectProperty<Optional<Unclosed>> unclosed = new SimpleObjectProperty<>(Optional.empty());

    public final SimpleObjectProperty<Optional<LocalDateTime>> backup = new SimpleObjectProperty<>(Optional.empty());

    @Override
    public ObservableValue<Optional<LocalDateTime>> backup() {
        return backup;
    }

    @Override
    public ObservableValue<Optional<Unclosed>> unclosed() {
        return unclosed;
    }

    public static RecentProject project(String name, String file) {
        return new RecentProject(Path.of(file), name, LocalDateTime.of(2026, 11, 18, 14, 2), new Counts(4812, 30214));
    }

    @Override
    public void openFiles(List<Path> files) {
        asked.add("files " + files);
    }

    @Override
    public void openProject(Path file) {
        asked.add("project " + file);
    }

    @Override
    public void openSample() {
        asked.add("sample");
    }

    @Override
    public void readAgain(List<String> sources) {
        asked.add("again " + sources.size());
    }

    @Override
    public void closeProject() {
        asked.add("close");
    }

    @Override
    public ObservableList<RecentProject> recent() {
        return recent;
    }

    @Override
    public void forget(RecentProject gone) {
        recent.remove(gone);
    }

    @Override
    public ObservableValue<Optional<String>> project() {
        return project;
    }

    @Override
    public ObservableValue<Optional<LocalDate>> asOf() {
        return asOf;
    }

    @Override
    public ObservableValue<Optional<Post>> post() {
        return post;
    }

    @Override
    public ObservableValue<Boolean> behind() {
        return behind;
    }

    @Override
    public ObservableValue<Boolean> undoable() {
        return undoable;
    }

    @Override
    public ObservableValue<Boolean> redoable() {
        return redoable;
    }

    @Override
    public Warning beforeExport() {
        return warning;
    }

    @Override
    public void exportBook(Path file) {
        asked.add("book " + file.getFileName());
    }

    @Override
    public void saveCopy(Path file) {
        asked.add("copy " + file);
    }

    @Override
    public void undo() {
        asked.add("undo");
    }

    @Override
    public void redo() {
        asked.add("redo");
    }
}
