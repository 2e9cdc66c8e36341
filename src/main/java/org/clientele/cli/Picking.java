package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Reading;
import org.clientele.spec.Progress;
import picocli.CommandLine.Option;

/// Which table of a file is meant where it has several, and which of the ways in which it can be read.
final class Picking {

    @Option(names = "--only-table", paramLabel = "N", description = "${bundle:cli.import.only-table}")
    private Optional<String> table = Optional.empty();

    @Option(names = "--reading", paramLabel = "N", description = "${bundle:cli.import.reading}")
    private Optional<String> reading = Optional.empty();

    /// Looks at the tables of a file that are meant.
    ///
    /// @throws org.clientele.spec.Problem if the file has no such table, or no such reading
    List<Picked> look(Path file, Desk desk) {
        var tables = Formats.of(file, desk.progress(file.toString()));
        if (tables.isEmpty()) {
            return List.of(text(file, desk.progress(file.toString())));
        }
        var names = tables.stream().map(Format::table).toList();
        var meant = table.map(said -> Numbered.table(Formats.label(file, Optional.empty()), said, names));
        return IntStream.rangeClosed(1, tables.size())
                .filter(number -> meant.isEmpty() || meant.get() == number)
                .mapToObj(number -> table(file, tables.get(number - 1), new Picked.Place(number, tables.size()), desk))
                .toList();
    }

    private Picked table(Path file, Format format, Picked.Place place, Desk desk) {
        var progress = desk.progress(Formats.label(file, Optional.of(format)));
        var found = new Picked(file, Detection.of(file, Optional.of(format), progress), Optional.of(place));
        return reading.map(said -> found.read(said, progress)).orElse(found);
    }

    /// The tables of a text are ways to read it.
    private Picked text(Path file, Progress progress) {
        var found = new Picked(file, Detection.of(file, Optional.empty(), progress), Optional.empty());
        var ways = found.detection().readings();
        boolean hasTables = !ways.isEmpty() && ways.stream().allMatch(Reading::isTable);
        if (!hasTables) {
            table.ifPresent(said -> Numbered.table(found.label(), said, List.of("")));
        }
        return reading.or(() -> table.filter(_ -> hasTables))
                .map(said -> found.read(said, progress))
                .orElse(found);
    }
}
