package org.clientele.ui;

import java.nio.file.Path;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Progress;

/// Where project files come from: makes new ones and opens those that are there. Called off the JavaFX thread.
public interface Projects {

    /// Returns a file for a new project of this name, in the user's usual folder, that is not there yet.
    Path fresh(String name);

    /// @throws org.clientele.spec.Problem if none can be made there
    OpenProject create(Path file);

    /// @throws org.clientele.spec.Problem if it is no project, damaged, or open elsewhere, or has a password
    default OpenProject open(Path file) {
        return open(file, Unlocking.NONE, Progress.NONE);
    }

    /// @param progress is told how much of it was looked at where it was not closed properly
    /// @throws org.clientele.spec.Problem as above, and if there is no way to its keys
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    OpenProject open(Path file, Unlocking unlocking, Progress progress);

    /// Takes a project away that was made a moment ago and never shown.
    void discard(OpenProject project);
}
