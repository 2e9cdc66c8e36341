package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.source.excel.ExcelBook;
import org.clientele.spec.Progress;

/// The formats of files: how each is told, which tables it holds, and what cuts them into records.
public final class Formats {

    private Formats() {}

    /// Returns the tables in a file of a format of its own; none where the file is, or should be, delimited text.
    ///
    /// @throws org.clientele.spec.Problem if the file cannot be read, or is of a known format but damaged
    public static List<Format> of(Path file, Progress progress) {
        try (var intake = Intake.open(file, progress)) {
            if (ExcelBook.isOne(intake.file(), intake.head(8))) {
                return book(intake).sheets().stream()
                        .<Format>map(Format.Excel::new)
                        .toList();
            }
            return List.of();
        }
    }

    /// Returns what a table is called: the name of its file, and its own where there may be others beside it.
    public static String label(Path file, Optional<Format> format) {
        var table = format.map(Format::table).orElse("");
        return table.isEmpty() ? Intake.name(file) : Intake.name(file) + " · " + table;
    }

    /// Returns what cuts a file from its beginning.
    static Cutter cutter(Intake intake, Dialect dialect, Optional<Format> format) {
        if (format.isEmpty()) {
            NoTable.check(intake.file(), intake, dialect.encoding());
            return new Splitter(intake.utf8(dialect.encoding()), dialect);
        }
        return switch (format.get()) {
            case Format.Excel excel -> book(intake).cutter(excel.sheet(), dialect.header(), intake::at);
        };
    }

    private static ExcelBook book(Intake intake) {
        return intake.held(ExcelBook.class, () -> ExcelBook.open(intake.file()));
    }
}
