package org.clientele.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clientele.ui.RecentProject.Counts;

/// The list of recent projects, newest first, twenty at most, kept in the user's folder.
public final class RecentProjects {

    private static final int MOST = 20;

    private final Stored stored;
    private final ObservableList<RecentProject> projects = FXCollections.observableArrayList();

    public RecentProjects(Home home) {
        stored = new Stored(home.file("recent.properties"));
        var values = stored.read();
        IntStream.range(0, MOST)
                .mapToObj(i -> read(values, i))
                .flatMap(Optional::stream)
                .forEach(projects::add);
    }

    public ObservableList<RecentProject> list() {
        return FXCollections.unmodifiableObservableList(projects);
    }

    /// Puts a project at the head of the list.
    public void add(RecentProject project) {
        projects.removeIf(p -> p.file().equals(project.file()));
        projects.addFirst(project);
        if (projects.size() > MOST) {
            projects.removeLast();
        }
        write();
    }

    public void forget(RecentProject project) {
        projects.remove(project);
        write();
    }

    private void write() {
        var values = new Properties();
        for (int i = 0; i < projects.size(); i++) {
            var project = projects.get(i);
            values.setProperty(i + ".file", project.file().toString());
            values.setProperty(i + ".name", project.name());
            values.setProperty(i + ".left", project.left().toString());
            values.setProperty(i + ".customers", Long.toString(project.counts().customers()));
            values.setProperty(i + ".orderLines", Long.toString(project.counts().orderLines()));
        }
        stored.write(values);
    }

    /// An entry that somebody has damaged is left out.
    private static Optional<RecentProject> read(Properties values, int i) {
        try {
            return Optional.ofNullable(values.getProperty(i + ".file"))
                    .map(file -> new RecentProject(
                            Path.of(file),
                            values.getProperty(i + ".name", file),
                            LocalDateTime.parse(values.getProperty(i + ".left", "")),
                            new Counts(number(values, i + ".customers"), number(values, i + ".orderLines"))));
        } catch (InvalidPathException | DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static long number(Properties values, String key) {
        return Long.parseLong(values.getProperty(key, "0"));
    }
}
