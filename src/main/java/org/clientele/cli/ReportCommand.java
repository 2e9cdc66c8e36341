package org.clientele.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a dashboard as a page of its own.
@Command(name = "report", description = "${bundle:cli.report}", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "BOOK", description = "${bundle:cli.book}")
    private Path book;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NODE", description = "${bundle:cli.report.node}")
    private String node = "";

    @Option(names = "--to", paramLabel = "F", required = true, description = "${bundle:cli.report.to}")
    private Path to;

    ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return 0;
    }
}
