package org.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// A record that can be brought in, as it stands in its file, for somebody to write what it should be.
///
/// @param line the line where it starts, from 1
/// @param was its cells as one text
public record Misread(long line, String was, List<String> cells) {

    public Misread {
        cells = List.copyOf(cells);
    }

    /// Looks for a record by its number, from 1.
    ///
    /// @throws org.clientele.spec.Problem if the file cannot be read any more
    public static Optional<Misread> find(Path file, ImportOptions options, long number, Progress progress) {
        try (var intake = Intake.open(file, progress);
                var cutter = Formats.cutter(intake, options.dialect(), options.format())) {
            var records =
                    new Records(cutter, options.dialect(), options.columns().size());
            while (records.next()) {
                if (records.number() == number) {
                    return Optional.of(new Misread(cutter.line(), Refused.joined(cutter), texts(cutter)));
                }
            }
            return Optional.empty();
        }
    }

    private static List<String> texts(Cutter cutter) {
        return IntStream.range(0, cutter.cells()).mapToObj(cutter::text).toList();
    }

    /// Returns the mend that writes something else into one of its cells; what was written into the others stays.
    public Mend with(int column, String text, List<Mend> mends) {
        var now = mends.stream()
                .filter(mend -> mend.line() == line && mend.was().equals(was))
                .findFirst();
        var changed = new ArrayList<>(now.map(Mend::cells).orElse(cells));
        changed.set(column, text);
        return new Mend(line, was, changed);
    }
}
