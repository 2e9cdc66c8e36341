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
import org.clientele.customer.Release;
import org.clientele.project.audit.Leaving;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how easily people are found in a table, and writes it in values so coarse that they are not.
@Command(name = "release", description = "${bundle:cli.release}", sortOptions = false)
final class ReleaseCommand implements Callable<Integer> {

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

    @Mixin
    private Aiming aiming = new Aiming();

    /// What is printed: what becomes of which columns, by which people are counted, and how easily they are
    /// found before, after, and by those who know all columns that leave.
    private record Told(
            List<String> identifiers,
            List<String> sensitive,
            List<String> without,
            List<String> kept,
            Optional<String> person,
            Reidentification before,
            Optional<Reidentification> after,
            Optional<Reidentification> known) {}

    ReleaseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        to.ifPresent(TableFile::check);
        try (var books = new Books(desk)) {
            var opened = books.open(book, Map.of());
            var evaluator = new Evaluator(desk.json(), opened.deposits(), new Memory());
            if (!(new Run(desk, opened, evaluator).result(node) instanceof Sheet sheet)) {
                throw new Problem("problem.export.table", node);
            }
            var suggested = Suggested.of(sheet.schema());
            var who = identifiers.isEmpty()
                    ? suggested.identifiers().stream()
                            .filter(name -> !without.contains(name))
                            .toList()
                    : identifiers;
            var release = Release.of(sheet.schema(), who, without, least, mostHidden);
            sensitive.forEach(sheet.schema()::require);
            var secret = (sensitive.isEmpty() ? suggested.sensitive() : sensitive)
                    .stream().filter(release.kept()::contains).toList();
            say(release);
            var before = before(opened, evaluator, release.known(secret));
            var released = to.map(file -> {
                var passage = new Passage(desk, opened, evaluator, aiming);
                return write(passage.release(opened.book().require(node), sheet, secret, release), release, books);
            });
            desk.print(desk.json().write(told(release, secret, before, released)));
            return 0;
        }
    }

    private void say(Release release) {
        if (release.identifiers().size() > Suggested.MANY) {
            desk.say("release.many", release.identifiers().size(), Suggested.MANY);
        }
        release.person().ifPresentOrElse(person -> desk.say("release.by", person), () -> desk.say("release.by.none"));
        if (!release.kept().isEmpty()) {
            desk.say("release.kept", release.kept());
        }
    }

    private Reidentification before(Opened opened, Evaluator evaluator, Reidentify known) {
        var trial =
                new Opened(opened.book().with(Node.of(FOUND, FOUND, known, node)), opened.deposits(), opened.sources());
        return (Reidentification) new Run(desk, trial, evaluator).result(FOUND);
    }

    private Told told(
            Release release, List<String> secret, Reidentification before, Optional<Release.Released> released) {
        return new Told(
                release.identifiers(),
                secret,
                release.without(),
                release.kept(),
                release.person(),
                before,
                released.map(Release.Released::reached),
                released.map(Release.Released::known));
    }

    private Release.Released write(Release.Released released, Release release, Books books) {
        var file = to.orElseThrow();
        var known = released.known();
        books.leaving(Leaving.of("release", released.rows()), file);
        TableFile.write(released.rows(), file, CsvExport.SAFE, Progress.NONE);
        desk.say("cli.export.done", released.rows().sheet().rows(), file.toString());
        desk.say(
                release.person().isPresent() ? "release.alone.people" : "release.alone",
                known.unique(),
                known.people(),
                known.below(),
                least);
        return released;
    }
}
