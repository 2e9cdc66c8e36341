package org.clientele.cli;

import java.util.concurrent.Callable;
import org.clientele.workbook.BookGuide;
import org.clientele.workbook.BookSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints what a workbook as JSON may hold.
@Command(name = "schema", description = "${bundle:cli.schema}", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--markdown", description = "${bundle:cli.schema.markdown}")
    private boolean markdown;

    SchemaCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var catalog = desk.json().catalog();
        desk.print(
                markdown
                        ? new BookGuide(catalog, desk.words()).text().stripTrailing()
                        : new BookSchema(catalog, desk.words()).text());
        return 0;
    }
}
