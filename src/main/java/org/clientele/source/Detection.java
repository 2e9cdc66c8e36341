package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Hasher;

/// What a file seems to be, read off all of its bytes: how it is cut, what its columns are, what its rows are about.
///
/// @param account what would become of every record
/// @param format which table of a file it is that is no delimited text
/// @param notes what should be known of how the records came about
/// @param readings the ways in which the file can be read where there are several, this one first
/// @param harvest its cells, so that it need not be cut again to be brought in
/// @param hints what some cells say of their row
public record Detection(
        Guess<Encoding> encoding,
        Guess<String> delimiter,
        Dialect dialect,
        Guess<Header> header,
        List<ColumnGuess> columns,
        Guess<FileKind> kind,
        Account account,
        Optional<Format> format,
        List<Reason> notes,
        List<Reading> readings,
        Harvest harvest,
        Set<Hint> hints) {

    public Detection {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        readings = List.copyOf(readings);
        hints = Set.copyOf(hints);
    }

    /// Returns the number of records without the header, rejected ones included.
    public long records() {
        return account.counts().records();
    }

    /// Returns the columns whose dates can be read two ways.
    public List<DateOrder> orders() {
        return columns.stream().flatMap(column -> column.order().stream()).toList();
    }

    /// Returns the columns whose numbers can be read two ways.
    public List<DecimalSign> signs() {
        return columns.stream().flatMap(column -> column.sign().stream()).toList();
    }

    /// Returns what files that can be read in the same ways, with the same names of columns, have in common.
    public String shape() {
        var hasher = new Hasher();
        readings.stream().map(Reading::mark).sorted().forEach(hasher::add);
        return hasher.hex();
    }

    /// Returns this with these ways in which the file can be read.
    public Detection among(List<Reading> others) {
        return new Detection(
                encoding, delimiter, dialect, header, columns, kind, account, format, notes, others, harvest, hints);
    }

    /// Looks at the whole file.
    ///
    /// @throws org.clientele.spec.Problem if it is no table: empty, a directory, unreadable, binary
    public static Detection of(Path file, Progress progress) {
        var table = Formats.of(file, progress.part(0, 0.1)).stream().findFirst();
        return of(file, table, progress.part(0.1, 1));
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
        var last = columns.size() - 1;
        boolean isFramed = dialect.delimiter().startsWith("|")
                && last > 1
                && columns.getFirst().isEdge()
                && columns.getLast().isEdge();
        boolean isEnded = isFramed
                || dialect.frame().from() > 1
                        && dialect.header() == Header.FIRST_ROW
                        && columns.getLast().isEdge();
        return new ImportOptions(
                dialect,
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> isFramed && i == 0 || isEnded && i == last
                                ? columns.get(i).option().left()
                                : columns.get(i).option())
                        .toList(),
                format);
    }
}
