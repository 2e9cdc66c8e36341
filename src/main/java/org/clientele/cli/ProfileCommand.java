package org.clientele.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clientele.analysis.describe.Profile;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Sources;
import org.clientele.spec.Deposits;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Prints the figures of every column of a file.
@Command(name = "profile", description = "${bundle:cli.profile}", sortOptions = false)
final class ProfileCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.file}")
    private Path file;

    ProfileCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var progress = desk.progress(file.toString());
        var found = Detection.of(file, progress.part(0, 0.5));
        var source = Importer.read(file, found, found.options(), progress.part(0.5, 1));
        var book = Workbook.EMPTY
                .with(Node.of("file", source.label(), Sources.of(source.id())))
                .with(Node.of("profile", source.label(), new Profile(), "file"));
        var shelf = new Shelf(desk, book, Deposits.NONE);
        shelf.put(source);
        desk.print(desk.json().write((Record) new Run(desk, shelf.opened()).result("profile")));
        return 0;
    }
}
