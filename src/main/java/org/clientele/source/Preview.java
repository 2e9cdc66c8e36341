package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;

/// The first rows of a file as they would be brought in under some options.
public record Preview(Sheet rows, List<Rejected> rejected, Misfits misfits) {

    public Preview {
        rejected = List.copyOf(rejected);
    }

    /// Reads the first rows only. Where the options are for another number of columns than the file has under their
    /// dialect, all columns come as text.
    public static Preview of(Path file, ImportOptions options, int rows) {
        try (var intake = Intake.open(file, Progress.NONE)) {
            var sample = Sample.of(intake, options.dialect(), options.format());
            var fitted = options.columned(fitted(sample, options));
            try (var cutter = Formats.cutter(intake, options.dialect(), options.format())) {
                return new Importer(cutter, fitted).preview(fitted, rows);
            }
        }
    }

    private static List<ColumnOption> fitted(Sample head, ImportOptions options) {
        if (options.format().isPresent()
                || head.widths().containsKey(options.columns().size())) {
            return options.columns();
        }
        return head.names().stream().map(ColumnOption::text).toList();
    }
}
