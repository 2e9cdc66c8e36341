package org.clientele.ui;

import java.nio.file.Path;
import org.clientele.project.keys.Unlocking;

/// Where project files come from: makes new ones and opens those that are there. Called off the JavaFX thread.
public interface Projects {

    /// Returns a file for a new project of this name, in the user's usual folder, that is not there yet.
    Path fresh(String name);

    /// @throws org.clientele.spec.Problem if none can be made there
    OpenProject create(Path file);

    /// @throws org.clientele.spec.Problem if it is no project, damaged, or open elsewhere, or has a password
    default OpenProject open(Path file) {
        return open(file, Unlocking.NONE);
    }

    /// @throws org.clientele.spec.Problem as above, and if there is no way to its keys
    OpenProject open(Path file, Unlocking unlocking);

    /// Takes a project away that was made a moment ago and never shown.
    void discard(OpenProject project);
}
