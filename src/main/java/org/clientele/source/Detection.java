package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;

/// What a file seems to be, read off all of its bytes: how it is cut, what its columns are, what its rows are about.
///
/// @param records the number of records without the header, rejected ones included
public record Detection(
        Guess<Encoding> encoding,
        Guess<String> delimiter,
        Dialect dialect,
        Guess<Header> header,
        List<ColumnGuess> columns,
        Guess<FileKind> kind,
        long records) {

    public Detection {
        columns = List.copyOf(columns);
    }

    /// Looks at the whole file.
    ///
    /// @throws org.clientele.spec.Problem if it is no table: empty, a directory, unreadable, binary
    public static Detection of(Path file, Progress progress) {
        return Detector.of(file, progress);
    }

    /// Looks at the columns of a file that is cut as somebody says.
    public static Detection under(Path file, Dialect dialect, Progress progress) {
        return Detector.under(file, dialect, progress);
    }

    /// Returns the options that bring the file in as it was understood.
    public ImportOptions options() {
        return new ImportOptions(
                dialect, columns.stream().map(ColumnGuess::option).toList());
    }
}
