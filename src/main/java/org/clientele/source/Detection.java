package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Progress;

/// What a file seems to be, read off all of its bytes: how it is cut, what its columns are, what its rows are about.
///
/// @param account what would become of every record
/// @param format which table of a file it is that is no delimited text
public record Detection(
        Guess<Encoding> encoding,
        Guess<String> delimiter,
        Dialect dialect,
        Guess<Header> header,
        List<ColumnGuess> columns,
        Guess<FileKind> kind,
        Account account,
        Optional<Format> format) {

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
        return of(file, Formats.of(file, Progress.NONE).stream().findFirst(), progress);
    }

    /// Looks at one of the tables of a file that [Formats#of] found.
    public static Detection of(Path file, Optional<Format> format, Progress progress) {
        return format.map(table -> Detector.of(file, table, progress)).orElseGet(() -> Detector.of(file, progress));
    }

    /// Looks at the columns of a delimited text that is cut as somebody says.
    public static Detection under(Path file, Dialect dialect, Progress progress) {
        return under(file, dialect, Optional.empty(), progress);
    }

    public static Detection under(Path file, Dialect dialect, Optional<Format> format, Progress progress) {
        return Detector.under(file, dialect, format, progress);
    }

    /// Returns the options that bring the file in as it was understood.
    public ImportOptions options() {
        return new ImportOptions(
                dialect, columns.stream().map(ColumnGuess::option).toList(), format);
    }
}
