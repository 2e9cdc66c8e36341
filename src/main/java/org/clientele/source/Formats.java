package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.source.excel.ExcelBook;
import org.clientele.source.json.JsonCutter;
import org.clientele.source.json.JsonFile;
import org.clientele.source.json.JsonLists;
import org.clientele.source.json.JsonShapes;
import org.clientele.source.json.JsonTable;
import org.clientele.source.json.ShapedCutter;
import org.clientele.source.parquet.ParquetFile;
import org.clientele.source.weblog.WebLog;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// The formats of files: how each is told, which tables it holds, and what cuts them into records.
public final class Formats {

    private static final int HEAD = 1 << 20;

    private Formats() {}

    /// Returns the tables in a file of a format of its own; none where the file is, or should be, delimited text.
    ///
    /// @throws org.clientele.spec.Problem if the file cannot be read, or is of a known format but damaged
    public static List<Format> of(Path file, Progress progress) {
        try (var intake = Intake.open(file, progress)) {
            if (isBook(intake)) {
                return book(intake).sheets().stream()
                        .<Format>map(Format.Excel::new)
                        .toList();
            }
            if (ParquetFile.isOne(intake.head(8))) {
                parquet(intake);
                return List.of(new Format.Parquet());
            }
            var head = head(intake);
            if (WebLog.isOne(head)) {
                return List.of(
                        new Format.WebLog(Format.LogTable.SESSIONS), new Format.WebLog(Format.LogTable.REQUESTS));
            }
            if (!JsonFile.isOne(Intake.name(file), head)) {
                return List.of();
            }
            return JsonFile.hasLines(Intake.name(file), head) ? List.of(new Format.JsonLines()) : json(file, progress);
        }
    }

    private static List<Format> json(Path file, Progress progress) {
        var encoding = EncodingSniffer.of(file, progress).guess().value();
        try (var intake = Intake.open(file, progress)) {
            if (JsonLists.isOne(intake.again(encoding))) {
                return List.of(new Format.JsonRows());
            }
            var shape = JsonShapes.of(intake.again(encoding));
            if (shape.isPresent()) {
                return List.of(new Format.JsonShaped(shape.get()));
            }
            return JsonFile.tables(Intake.name(file), intake.again(encoding)).stream()
                    .<Format>map(Format.Json::new)
                    .toList();
        }
    }

    /// Returns the beginning of a file as text; what is no ASCII may be wrong.
    private static String head(Intake intake) {
        var bytes = intake.head(HEAD);
        var encoding = Marks.find(bytes).orElse(Encoding.LATIN_1);
        int mark = Marks.length(bytes, encoding);
        return new String(bytes, mark, bytes.length - mark, encoding.charset());
    }

    /// Returns what a table is called: the name of its file, and its own where there may be others beside it.
    public static String label(Path file, Optional<Format> format) {
        var table = format.map(Format::table).orElse("");
        return table.isEmpty() ? Intake.name(file) : Intake.name(file) + " · " + table;
    }

    /// Returns what cuts a text that should be UTF-8, and counts whether it is.
    static Cutter cutter(Intake intake, Dialect dialect, Utf8Tally tally) {
        return new Splitter(tally.counted(intake.utf8(dialect.encoding())), dialect);
    }

    /// Returns what cuts a file from its beginning.
    static Cutter cutter(Intake intake, Dialect dialect, Optional<Format> format) {
        if (format.isEmpty()) {
            NoTable.check(intake.file(), intake, dialect.encoding());
            return new Splitter(intake.utf8(dialect.encoding()), dialect);
        }
        return switch (format.get()) {
            case Format.Json json ->
                json(intake, dialect, Optional.of(json.path())).named();
            case Format.WebLog log ->
                log.of() == Format.LogTable.REQUESTS
                        ? WebLog.requests(intake.again(dialect.encoding()))
                        : WebLog.sessions(intake.again(dialect.encoding()));
            case Format.JsonShaped json ->
                ShapedCutter.of(Intake.name(intake.file()), json.shape(), intake.again(dialect.encoding()));
            case Format.JsonLines _ -> json(intake, dialect, Optional.empty()).named();
            case Format.JsonRows _ -> json(intake, dialect, Optional.of(""));
            case Format.Query query ->
                throw new Problem("problem.database.again", query.server().label());
            case Format.Parquet _ -> parquet(intake).cutter(Budget.available() / 3, intake::at);
            case Format.Excel excel -> book(intake).cutter(excel.sheet(), dialect.header(), intake::at);
        };
    }

    private static JsonCutter json(Intake intake, Dialect dialect, Optional<String> path) {
        var name = Intake.name(intake.file());
        var table =
                intake.held(JsonTable.class, () -> JsonTable.of(name, path, () -> intake.again(dialect.encoding())));
        return table.cutter(intake.again(dialect.encoding()));
    }

    private static ParquetFile parquet(Intake intake) {
        return intake.held(ParquetFile.class, () -> ParquetFile.open(Intake.name(intake.file()), intake.content()));
    }

    private static boolean isBook(Intake intake) {
        if (!Zipped.isOne(intake.head(4))) {
            return ExcelBook.isOld(intake.head(8));
        }
        var zip = intake.zipped();
        if (zip.isEmpty() && Intake.name(intake.file()).contains(".xls")) {
            throw damaged(intake);
        }
        return zip.isPresent() && ExcelBook.isOne(zip.get());
    }

    private static ExcelBook book(Intake intake) {
        return intake.held(
                ExcelBook.class,
                () -> ExcelBook.isOld(intake.head(8))
                        ? ExcelBook.open(Intake.name(intake.file()), intake.content())
                        : ExcelBook.open(intake.zipped().orElseThrow(() -> damaged(intake))));
    }

    private static Problem damaged(Intake intake) {
        return new Problem("problem.excel.damaged", Intake.name(intake.file()));
    }
}
