package org.clientele.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.project.Project;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.workbook.History;
import org.clientele.workbook.Prepared;

/// Puts what was brought in into a project, with what follows from it, and says how much it was.
record Keeping(Desk desk, Admitting admitting) {

    /// @param places where the files of the sources lie, by the id of each
    void into(Path file, List<List<Source>> read, Map<String, Path> places) {
        Sources.requireOnce(read.stream().flatMap(List::stream).toList());
        var sources = new ArrayList<Source>();
        try (var open = open(file)) {
            read.stream().flatMap(List::stream).forEach(source -> new Before(desk, open).look(source));
            var tables = read.stream()
                    .map(table -> table.stream()
                            .map(source -> admitted(source, open, places))
                            .toList())
                    .toList();
            tables.forEach(sources::addAll);
            sources.forEach(source -> open.keep(source, desk.progress(source.label())));
            var book =
                    new Prepared(desk.words()::text).withTables(open.history().book(), tables, open);
            places.forEach((source, place) -> open.keepPlace(source, place.toString()));
            var names = String.join(", ", sources.stream().map(Source::label).toList());
            var label = History.Label.of("history.import", names);
            open.keep(open.history().accept(book, label, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        }
        for (var source : sources) {
            var counts = source.counts();
            desk.say("cli.import.done", source.label(), counts.loaded(), file.toString(), counts.rejected());
            desk.say(
                    "cli.import.account",
                    counts.records(),
                    counts.loaded(),
                    counts.rejected(),
                    counts.skipped(),
                    counts.lines(),
                    counts.erased());
        }
    }

    /// Where the file lies is known under the id of what came in.
    private Source admitted(Source source, Project open, Map<String, Path> places) {
        var kept = admitting.of(source, open, desk);
        if (!kept.id().equals(source.id()) && places.containsKey(source.id())) {
            places.put(kept.id(), places.remove(source.id()));
        }
        return kept;
    }

    private Project open(Path file) {
        return Files.exists(file) ? desk.open(file) : Project.create(file, desk.json());
    }
}
