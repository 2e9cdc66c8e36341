package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clientele.source.Detection;
import picocli.CommandLine.Command;
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

    @Override
    public Integer call() {
        for (var file : files) {
            var found = Detection.of(file, desk.progress(file.toString()));
            desk.print(desk.json().write(Detected.of(file.toString(), found, desk.words())));
        }
        return 0;
    }
}
