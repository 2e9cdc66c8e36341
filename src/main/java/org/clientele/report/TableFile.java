package org.clientele.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.clientele.customer.Cleared;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Writes rows that may leave the project as the kind of file that its ending names.
public final class TableFile {

    /// The endings there are.
    public static final List<String> ENDINGS = List.of("xlsx", "csv", "parquet");

    private TableFile() {}

    /// @param csv how commas are written, where they are
    /// @throws Problem if the ending names no kind there is, or it cannot be written
    public static void write(Cleared rows, Path file, CsvExport csv, Progress progress) {
        var sheet = rows.sheet();
        switch (ending(file)) {
            case "csv" -> csv.write(sheet, file, progress);
            case "xlsx" -> ExcelExport.write(sheet, stem(file), file, progress);
            case "parquet" -> ParquetExport.write(sheet, file, progress);
            default -> throw new Problem("problem.export.kind", file.toString());
        }
    }

    /// @throws Problem if the ending names no kind there is
    public static void check(Path file) {
        if (!ENDINGS.contains(ending(file))) {
            throw new Problem("problem.export.kind", file.toString());
        }
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
