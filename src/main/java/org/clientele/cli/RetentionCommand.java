package org.clientele.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Project;
import org.clientele.project.Retention;
import org.clientele.project.Retentions;
import org.clientele.project.keys.Right;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says until when the tables of a project are to be kept, and changes that.
@Command(name = "retention", description = "${bundle:cli.retention}", sortOptions = false)
final class RetentionCommand implements Callable<Integer> {

    private record Line(String source, String title, Optional<LocalDate> until, String state, String reason) {}

    private record Lines(List<Line> sources) {}

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.retention.project}")
    private Path project;

    @Option(names = "--source", paramLabel = "NODE", description = "${bundle:cli.retention.source}")
    private Optional<String> source = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY|none", description = "${bundle:cli.retention.until}")
    private Optional<String> until = Optional.empty();

    @Option(names = "--remove", description = "${bundle:cli.retention.remove}")
    private boolean remove;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.retention.reason}")
    private Optional<String> reason = Optional.empty();

    RetentionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (source.isPresent() != (until.isPresent() || remove) || until.isPresent() && remove) {
            throw new Problem("problem.retention.half");
        }
        try (var opened = desk.open(project)) {
            opened.member().require(Right.LOOK);
            var retentions = Retentions.of(opened, desk.json());
            var tables = opened.history().book().nodes(Sources.class);
            source.map(given -> table(tables, given)).ifPresent(table -> {
                if (remove) {
                    remove(table, opened);
                } else {
                    retentions.put(wanted(table, retentions));
                }
            });
            var left = opened.history().book().nodes(Sources.class);
            var lines = left.stream().map(table -> line(table, retentions)).toList();
            desk.print(desk.json().write(new Lines(lines)));
        }
        return 0;
    }

    /// One decision, which can be undone; what is computed from the table goes with it.
    private void remove(Node table, Project opened) {
        opened.member().require(Right.RETAIN);
        var history = opened.history();
        var book = history.book();
        var others = book.dependents(table.id()).stream()
                .map(id -> book.require(id).title())
                .toList();
        var label = Label.of("history.retention.remove", table.title());
        opened.keep(history.accept(book.without(table.id()), label, Instant.now()));
        desk.say("retention.goes", table.title(), others.size(), String.join(", ", others));
        desk.say("retention.stays");
    }

    /// The id of the node, or its title where only one is called so.
    private static Node table(List<Node> tables, String given) {
        var called = tables.stream().filter(t -> t.title().equals(given)).toList();
        return tables.stream()
                .filter(t -> t.id().equals(given))
                .findFirst()
                .or(() -> called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty())
                .orElseThrow(() -> new Problem(
                        "problem.retention.source",
                        given,
                        String.join(", ", tables.stream().map(Node::id).toList())));
    }

    private Retention wanted(Node table, Retentions retentions) {
        var before = retentions.find(table.id()).map(Retention::reason).orElse("");
        return new Retention(table.id(), until.flatMap(RetentionCommand::day), reason.orElse(before));
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return given.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException e) {
            throw new Problem("problem.retention.day", given);
        }
    }

    private static Line line(Node table, Retentions retentions) {
        var kept = retentions.find(table.id()).orElseGet(() -> Retention.none(table.id()));
        var state = kept.on(LocalDate.now()).name().toLowerCase(Locale.ROOT);
        return new Line(table.id(), table.title(), kept.until(), state, kept.reason());
    }
}
