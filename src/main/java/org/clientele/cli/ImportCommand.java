package org.clientele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.customer.Cleared;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.source.Detection;
import org.clientele.source.ImportOptions;
import org.clientele.source.Importer;
import org.clientele.source.Mend;
import org.clientele.source.Mender;
import org.clientele.source.Quarantine;
import org.clientele.source.Source;
import org.clientele.source.SumRows;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings files in and prints what they were taken for, or what they do to the tables they go on with.
@Command(name = "import", description = "${bundle:cli.import}", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:cli.file}")
    private List<Path> files;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Option(names = "--project", paramLabel = "P", description = "${bundle:cli.import.project}")
    private Optional<Path> project = Optional.empty();

    @Mixin
    private Going going = new Going();

    @Option(names = "--table", paramLabel = "NODE", description = "${bundle:cli.import.table}")
    private Optional<String> table = Optional.empty();

    @Option(names = "--dry-run", description = "${bundle:cli.import.dry-run}")
    private boolean isTrial;

    @Option(names = "--mend", description = "${bundle:cli.import.mend}")
    private boolean mends;

    @Option(names = "--without-sums", description = "${bundle:cli.import.without-sums}")
    private boolean isWithoutSums;

    @Option(names = "--rejects", paramLabel = "DIR", description = "${bundle:cli.import.rejects}")
    private Optional<Path> rejects = Optional.empty();

    @Mixin
    private OneTable one = new OneTable();

    @Mixin
    private Admitting admitting = new Admitting();

    @Mixin
    private Marked marked = new Marked();

    @Mixin
    private Picking picking = new Picking();

    @Mixin
    private DateChoice dates = new DateChoice();

    @Mixin
    private DecimalChoice decimals = new DecimalChoice();

    @Override
    public Integer call() {
        if (going.isSaid() && project.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--project", new Problem("problem.import.project"));
        }
        dates.check();
        decimals.check();
        var looked = Looked.at(files, picking, desk);
        var found = looked.found();
        marked.check(found.stream().map(each -> each.detection().options()).toList());
        rejects.ifPresent(folder -> found.forEach(each -> quarantine(folder, each.file(), each.detection())));
        if (going.isSaid()) {
            goOn(project.orElseThrow(), looked);
            return 0;
        }
        found.forEach(
                each -> DateChoice.say(each.label(), dates.left(each.detection().orders()), desk));
        found.forEach(each ->
                DecimalChoice.say(each.label(), decimals.left(each.detection().signs()), desk));
        project.filter(_ -> !isTrial).ifPresent(file -> keep(file, found));
        looked.print(found.stream().map(this::detected).toList(), desk);
        return 0;
    }

    private Detected detected(Picked found) {
        return Detected.of(found, options(found, found.detection().options()), desk.words());
    }

    private void quarantine(Path folder, Path file, Detection found) {
        var rejected = found.account().rejected();
        var words = desk.words();
        var sheet = new Quarantine(
                        rejected,
                        new Mender(found.options()).propose(rejected),
                        reason -> words.text(reason.key(), reason.args().toArray()))
                .sheet();
        var target = folder.resolve(file.getFileName() + ".rejects.csv");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Outputs.unwritable(folder, e);
        }
        TableFile.write(Cleared.exempt(sheet, Cleared.Exempt.AS_READ), target, CsvExport.SAFE, Progress.NONE);
        desk.say("cli.import.rejects.done", sheet.rows(), target.toString());
    }

    private ImportOptions options(Picked found, ImportOptions read) {
        var seen = found.detection();
        var options = marked.on(decimals.on(dates.on(read, seen.orders()), seen.signs()));
        var mended = new ArrayList<Mend>();
        if (mends) {
            mended.addAll(new Mender(options).propose(seen.account().rejected()).values());
        }
        if (isWithoutSums) {
            mended.addAll(SumRows.of(found.file(), seen, Progress.NONE));
        }
        return options.mending(mended);
    }

    /// Reads all files before the first is kept, so that a wrong one leaves the project as it was.
    private void keep(Path file, List<Picked> found) {
        var tables = new ArrayList<List<Source>>();
        var places = new LinkedHashMap<String, Path>();
        var names = found.stream().map(each -> each.label()).toList();
        for (var table : one.of(found.stream().map(Picked::detection).toList(), names, desk)) {
            var sources = new ArrayList<Source>();
            for (int i = 0; i < table.places().size(); i++) {
                var each = found.get(table.places().get(i));
                var options = options(each, table.options().get(i));
                var source = Importer.read(
                        each.file(),
                        each.detection(),
                        options,
                        desk.progress(each.file().toString()));
                sources.add(source);
                places.put(source.id(), each.file().toAbsolutePath().normalize());
            }
            tables.add(sources);
        }
        new Keeping(desk, admitting).into(file, tables, places);
    }

    /// Lets the tables of a project go on with these files, all of them or none.
    private void goOn(Path file, Looked looked) {
        try (var renewing = new Renewing(desk, file, admitting)) {
            for (var each : looked.found()) {
                var options = options(each, each.detection().options());
                var left = dates.left(each.detection().orders());
                var signs = decimals.left(each.detection().signs());
                renewing.take(new Shelf.Dropped(each.file(), each.detection(), options, left, signs), table, going);
            }
            looked.print(renewing.done(isTrial), desk);
        }
    }
}
