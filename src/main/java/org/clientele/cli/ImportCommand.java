package org.clientele.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Project;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.workbook.History;
import org.clientele.workbook.Prepared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings files in and prints what they were taken for.
@Command(name = "import", description = "${bundle:cli.import}", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:cli.file}")
    private List<Path> files;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Option(names = "--project", paramLabel = "P", description = "${bundle:cli.import.project}")
    private Optional<Path> project = Optional.empty();

    @Override
    public Integer call() {
        var found = new LinkedHashMap<Path, Detection>();
        for (var file : files) {
            found.put(file, Detection.of(file, desk.progress(file.toString())));
        }
        project.ifPresent(file -> keep(file, found));
        found.forEach((file, each) -> desk.print(desk.json().write(Detected.of(file.toString(), each, desk.words()))));
        return 0;
    }

    /// Reads all files before the first is kept, so that a wrong one leaves the project as it was.
    private void keep(Path file, Map<Path, Detection> found) {
        var sources = new ArrayList<Source>();
        var places = new LinkedHashMap<String, Path>();
        found.forEach((each, detection) -> {
            var source = Importer.read(each, detection.options(), desk.progress(each.toString()));
            sources.add(source);
            places.put(source.id(), each.toAbsolutePath().normalize());
        });
        try (var open = Files.exists(file) ? Project.open(file, desk.json()) : Project.create(file, desk.json())) {
            sources.forEach(source -> open.keep(source, desk.progress(source.label())));
            var book = new Prepared(desk.words()::text).with(open.history().book(), sources, open);
            places.forEach((source, place) -> open.keepPlace(source, place.toString()));
            var label = History.Label.of("history.import", names(sources));
            open.keep(open.history().accept(book, label, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        }
        for (var source : sources) {
            var counts = source.counts();
            desk.say("cli.import.done", source.label(), counts.loaded(), file.toString(), counts.rejected());
        }
    }

    private static String names(List<Source> sources) {
        return String.join(", ", sources.stream().map(Source::label).toList());
    }
}
