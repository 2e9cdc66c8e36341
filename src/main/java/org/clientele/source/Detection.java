package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;

/// What a file seems to be, read off all of its bytes: how it is cut, what its columns are, what its rows are about.
///
/// @param account what would become of every record
public record Detection(
        Guess<Encoding> encoding,
        Guess<String> delimiter,
        Dialect dialect,
        Guess<Header> header,
        List<ColumnGuess> columns,
        Guess<FileKind> kind,
        Account account) {

    public Detection {
        columns = List.copyOf(columns);
    }

    /// Returns the number of records without the header, rejected ones included.
    public long records() {
        return account.counts().records();
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
