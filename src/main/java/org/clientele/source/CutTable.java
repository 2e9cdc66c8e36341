package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A whole file as it was cut: its columns, and what became of every record.
///
/// @param digest the SHA-256 of the file
record CutTable(
        Stamp stamp,
        Dialect dialect,
        Optional<Format> format,
        List<CutColumn> columns,
        RecordNumbers numbers,
        Account account,
        String digest) {

    /// Returns whether the file can be brought in under these options as it was cut.
    boolean fits(Path file, ImportOptions options) {
        return options.mends().isEmpty()
                && options.dialect().equals(dialect)
                && options.format().equals(format)
                && options.columns().size() == columns.size()
                && Stamp.of(file).equals(Optional.of(stamp));
    }

    /// Returns how much memory the table will take at least.
    long bytes(ImportOptions options) {
        long bytes = 12L * numbers.rows();
        for (int i = 0; i < columns.size(); i++) {
            var option = options.columns().get(i);
            bytes += option.keep() ? columns.get(i).bytes(option) : 0;
        }
        return bytes;
    }
}
