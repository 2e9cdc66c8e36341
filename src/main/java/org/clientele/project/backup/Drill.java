package org.clientele.project.backup;

import java.nio.file.Path;
import org.clientele.project.store.Contents;

/// Opens a project file that nobody else has, reads all of it, and says what is in it.
@FunctionalInterface
public interface Drill {

    /// @throws org.clientele.spec.Problem if it cannot be opened, or something in it is not what was written
    Contents read(Path file);
}
