package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.analysis.privacy.Generalize;
import org.clientele.analysis.privacy.Reidentification;
import org.clientele.analysis.privacy.Reidentify;
import org.clientele.analysis.privacy.Suggested;
import org.clientele.customer.Cleared;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.workbook.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how easily people are found in a table, and writes it in values so coarse that they are not.
@Command(name = "release", description = "${bundle:cli.release}", sortOptions = false)
final class ReleaseCommand implements Callable<Integer> {

    private static final String COARSE = "release-coarse";
    private static final String FOUND = "release-found";

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "BOOK", description = "${bundle:cli.book}")
    private Path book;

    @Parameters(index = "1", paramLabel = "NODE", description = "${bundle:cli.export.node}")
    private String node;

    @Option(
            names = "--identifier",
            paramLabel = "COLUMN",
            split = ",",
            description = "${bundle:cli.release.identifier}")
    private List<String> identifiers = List.of();

    @Option(names = "--sensitive", paramLabel = "COLUMN", split = ",", description = "${bundle:cli.release.sensitive}")
    private List<String> sensitive = List.of();

    @Option(names = "--without", paramLabel = "COLUMN", split = ",", description = "${bundle:cli.release.without}")
    private List<String> without = List.of();

    @Option(names = "--k", paramLabel = "K", description = "${bundle:spec.reidentify.k}")
    private int least = Reidentify.USUAL;

    @Option(names = "--most-hidden", paramLabel = "SHARE", description = "${bundle:spec.generalize.mostHidden}")
    private double mostHidden = Generalize.USUAL;

    @Option(names = "--to", paramLabel = "F", description = "${bundle:cli.release.to}")
    private Optional<Path> to = Optional.empty();

    /// What is printed: which columns were taken for what, and how easily people are found before and after.
    private record Released(
            List<String> identifiers,
            List<String> sensitive,
            List<String> without,
            Reidentification before,
            Optional<Reidentification> after) {}

    ReleaseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        to.ifPresent(TableFile::check);
        try (var books = new Books(desk)) {
            var opened = books.open(book, Map.of());
            if (!(new Run(desk, opened).result(node) instanceof Sheet sheet)) {
                throw new Problem("problem.export.table", node);
            }
            to.ifPresent(
                    file -> books.leaving(Event.of(Action.EXPORTED, "release").with("rows", sheet.rows()), file));
            desk.print(desk.json().write(released(opened, Suggested.of(sheet.schema()))));
            return 0;
        }
    }

    private Released released(Opened opened, Suggested suggested) {
        var who = identifiers.isEmpty() ? suggested.identifiers() : identifiers;
        var gone = without.isEmpty()
                ? suggested.direct().stream().filter(c -> !who.contains(c)).toList()
                : without;
        var secret = sensitive.isEmpty()
                ? suggested.sensitive().stream().filter(c -> !who.contains(c)).toList()
                : sensitive;
        if (who.size() > Suggested.MANY) {
            desk.say("release.many", who.size(), Suggested.MANY);
        }
        var known = new Reidentify(
                who, secret.stream().filter(c -> !gone.contains(c)).toList(), least);
        var trial = new Opened(
                opened.book()
                        .with(Node.of(FOUND, FOUND, known, node))
                        .with(Node.of(COARSE, COARSE, new Generalize(who, gone, least, mostHidden), node))
                        .with(Node.of(FOUND + COARSE, FOUND, known, COARSE)),
                opened.deposits(),
                opened.sources());
        var run = new Run(desk, trial);
        var before = (Reidentification) run.result(FOUND);
        return new Released(who, secret, gone, before, to.map(file -> write(run, file)));
    }

    private Reidentification write(Run run, Path file) {
        var sheet = (Sheet) run.result(COARSE);
        TableFile.write(Cleared.exempt(sheet, Cleared.Exempt.COARSE), file, CsvExport.SAFE, Progress.NONE);
        desk.say("cli.export.done", sheet.rows(), file.toString());
        return (Reidentification) run.result(FOUND + COARSE);
    }
}
