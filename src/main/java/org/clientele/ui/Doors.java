package org.clientele.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// The ways into a project. What cannot be opened ends in a notice.
public interface Doors {

    /// Starts bringing in these files: into the open project, or into a new one.
    void openFiles(List<Path> files);

    /// Shows the files again from which these sources of the open project were read, so that what could not be read is
    /// mended and they are read anew.
    void readAgain(List<String> sources);

    void openProject(Path file);

    /// Takes what was dropped: one project is opened, anything else brought in.
    default void receive(List<Path> files) {
        if (isProject(files)) {
            openProject(files.getFirst());
        } else {
            openFiles(files);
        }
    }

    /// Returns whether these files are a project.
    static boolean isProject(List<Path> files) {
        return files.size() == 1 && files.getFirst().toString().endsWith(".clientele");
    }

    void openSample();

    void closeProject();

    /// The projects opened before, the newest first.
    ObservableList<RecentProject> recent();

    /// The newest of them that was not closed properly and that nobody has open now.
    ObservableValue<Optional<Unclosed>> unclosed();

    /// Takes a project off the list; the file stays.
    void forget(RecentProject project);
}
