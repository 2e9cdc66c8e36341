package org.clientele.source;

import java.nio.file.Path;
import org.clientele.spec.Progress;

/// Brings files in.
public final class Importer {

    private Importer() {}

    /// Reads a file; nothing is left when it is cancelled.
    ///
    /// @throws org.clientele.spec.Problem if it cannot be read, is no table, or needs more memory than there is
    public static Source read(Path file, ImportOptions options, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
