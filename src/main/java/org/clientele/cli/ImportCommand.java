package org.clientele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.report.CsvExport;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Gathered;
import org.clientele.source.ImportOptions;
import org.clientele.source.Importer;
import org.clientele.source.Mender;
import org.clientele.source.Quarantine;
import org.clientele.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(names = "--project", paramLabel = "P", description = "${bundle:cli.import.project}")
    private Optional<Path> project = Optional.empty();

    @Option(names = "--mend", description = "${bundle:cli.import.mend}")
    private boolean mends;

    @Option(names = "--rejects", paramLabel = "DIR", description = "${bundle:cli.import.rejects}")
    private Optional<Path> rejects = Optional.empty();

    @Override
    public Integer call() {
        var found = new ArrayList<Found>();
        for (var file : Gathered.of(files)) {
            var tables = Formats.of(file, desk.progress(file.toString()));
            if (tables.isEmpty()) {
                found.add(look(file, Optional.empty()));
            }
            tables.forEach(table -> found.add(look(file, Optional.of(table))));
        }
        project.ifPresent(file -> keep(file, found));
        rejects.ifPresent(folder -> found.forEach(each -> quarantine(folder, each.file, each.detection)));
        found.forEach(
                each -> desk.print(desk.json().write(Detected.of(each.file.toString(), each.detection, desk.words()))));
        return 0;
    }

    /// A table that was looked at.
    private record Found(Path file, Detection detection) {}

    private Found look(Path file, Optional<Format> table) {
        return new Found(file, Detection.of(file, table, desk.progress(Formats.label(file, table))));
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
        Outputs.write(sheet, target, CsvExport.SAFE);
        desk.say("cli.import.rejects.done", sheet.rows(), target.toString());
    }

    private ImportOptions options(Detection found) {
        var options = found.options();
        return mends
                ? options.mending(List.copyOf(
                        new Mender(options).propose(found.account().rejected()).values()))
                : options;
    }

    /// Reads all files before the first is kept, so that a wrong one leaves the project as it was.
    private void keep(Path file, List<Found> found) {
        var sources = new ArrayList<Source>();
        var places = new LinkedHashMap<String, Path>();
        for (var each : found) {
            var source = Importer.read(each.file, options(each.detection), desk.progress(each.file.toString()));
            sources.add(source);
            places.put(source.id(), each.file.toAbsolutePath().normalize());
        }
        new Keeping(desk).into(file, sources, places);
    }
}
