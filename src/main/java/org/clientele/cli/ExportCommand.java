package org.clientele.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clientele.report.CsvExport;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes one table of a workbook.
@Command(name = "export", description = "${bundle:cli.export}", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "BOOK", description = "${bundle:cli.book}")
    private Path book;

    @Parameters(index = "1", paramLabel = "NODE", description = "${bundle:cli.export.node}")
    private String node;

    @Option(names = "--to", paramLabel = "F", required = true, description = "${bundle:cli.export.to}")
    private Path to;

    @Option(names = "--as-read", description = "${bundle:cli.export.as-read}")
    private boolean asRead;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!to.toString().endsWith(".csv")) {
            throw new Problem("problem.export.kind", to.toString());
        }
        try (var books = new Books(desk)) {
            if (!(new Run(desk, books.open(book, Map.of())).result(node) instanceof Sheet sheet)) {
                throw new Problem("problem.export.table", node);
            }
            Outputs.write(sheet, to, asRead ? CsvExport.AS_READ : CsvExport.SAFE);
            desk.say(asRead ? "cli.export.raw" : "cli.export.done", sheet.rows(), to.toString());
            return 0;
        }
    }
}
