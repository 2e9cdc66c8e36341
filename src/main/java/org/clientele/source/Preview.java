package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import org.clientele.table.Sheet;

/// The first rows of a file as they would be brought in under some options.
public record Preview(Sheet rows, List<Rejected> rejected, Misfits misfits) {

    public Preview {
        rejected = List.copyOf(rejected);
    }

    /// Reads the first rows only. Where the options are for another number of columns than the file has under their
    /// dialect, all columns come as text.
    public static Preview of(Path file, ImportOptions options, int rows) {
        throw new UnsupportedOperationException();
    }
}
