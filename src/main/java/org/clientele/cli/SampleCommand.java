package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clientele.report.Dashboard;
import org.clientele.spec.Deposits;
import org.clientele.workbook.SampleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Computes the sample without a window.
@Command(name = "sample", description = "${bundle:cli.sample}", sortOptions = false)
final class SampleCommand implements Callable<Integer> {

    private final Desk desk;
    private final Starter starter;

    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:cli.sample.out}")
    private Path out = Path.of("clientele-sample");

    SampleCommand(Desk desk, Starter starter) {
        this.desk = desk;
        this.starter = starter;
    }

    @Override
    public Integer call() {
        desk.say("cli.sample.headless");
        var sources = starter.sources(desk.progress(desk.words().text("sample.name")));
        var book = new SampleBook(desk.words()::text).of(sources);
        var shelf = new Shelf(desk, book, Deposits.NONE);
        sources.forEach(shelf::put);
        int code = new Run(desk, shelf.opened()).write(List.of(), out);
        for (var node : book.nodes(Dashboard.class)) {
            desk.print(desk.words()
                    .text(
                            "cli.sample.dashboard",
                            out.toAbsolutePath().resolve(node.id() + ".html").toString()));
        }
        return code;
    }
}
