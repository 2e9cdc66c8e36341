package org.clientele.project.backup;

import java.nio.file.Path;
import org.clientele.project.store.Contents;
import org.clientele.spec.Progress;

/// Opens a project file that nobody else has, reads all of it, and says what is in it.
@FunctionalInterface
public interface Drill {

    /// @throws org.clientele.spec.Problem if it cannot be opened, or something in it is not what was written
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    Contents read(Path file, Progress progress);
}
