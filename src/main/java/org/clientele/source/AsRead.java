package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// A file cut as it is understood, every cell as the text that stands there.
///
/// @param header what stands above each column that is brought in; nothing where the file has no header
public record AsRead(Source source, List<String> header) {

    public AsRead {
        header = List.copyOf(header);
    }

    public static AsRead of(Path file, Progress progress) {
        var found = Detection.of(file, progress.part(0, 0.5));
        var options = found.options();
        for (int i = 0; i < options.columns().size(); i++) {
            options = options.with(i, c -> c.typed(Type.TEXT).playing(Role.NONE));
        }
        var source = Importer.read(file, found, options, progress.part(0.5, 1));
        return new AsRead(source, header(file, options));
    }

    private static List<String> header(Path file, ImportOptions options) {
        try (var intake = Intake.open(file, Progress.NONE)) {
            var rows = Sample.of(intake, options.dialect(), options.format()).header();
            if (rows.rows().isEmpty()) {
                return List.of();
            }
            var written = rows.written(options.columns().size());
            return IntStream.range(0, written.size())
                    .filter(i -> options.columns().get(i).keep())
                    .mapToObj(written::get)
                    .toList();
        }
    }
}
