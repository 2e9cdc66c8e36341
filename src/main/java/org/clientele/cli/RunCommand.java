package org.clientele.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Computes a workbook and writes what came out.
@Command(name = "run", description = "${bundle:cli.run}", sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private Desk desk;

    @Mixin
    private Displaying display;

    @Parameters(paramLabel = "BOOK", description = "${bundle:cli.book}")
    private Path book;

    @Option(names = "--input", paramLabel = "NODE=FILE", description = "${bundle:cli.run.input}")
    private Map<String, Path> inputs = new LinkedHashMap<>();

    @Option(names = "--source", paramLabel = "NODE=FILE", description = "${bundle:cli.run.source}")
    private Map<String, Path> more = new LinkedHashMap<>();

    @Mixin
    private Going going = new Going();

    @Option(names = "--only", paramLabel = "NODE", description = "${bundle:cli.run.only}")
    private List<String> only = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "${bundle:cli.run.out}")
    private Path out;

    @Mixin
    private Aiming aiming = new Aiming();

    RunCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk = display.at(desk);
        try (var books = new Books(desk)) {
            var opened = books.open(book, inputs, shelf -> more.forEach((n, file) -> shelf.renew(n, file, going)));
            books.leaving(
                    Event.of(Action.EXPORTED, "results")
                            .with(
                                    "nodes",
                                    only.isEmpty() ? opened.book().nodes().size() : only.size())
                            .with("purpose", aiming.aim().purpose()),
                    out);
            return new Run(desk, opened).write(only, out, aiming);
        }
    }
}
