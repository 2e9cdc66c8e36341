package org.clientele.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.customer.Cleared;
import org.clientele.project.DataMap;
import org.clientele.project.DataMapSheet;
import org.clientele.project.DataMapText;
import org.clientele.project.Departing;
import org.clientele.project.Mapping;
import org.clientele.project.Places;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws the map of the data of a project.
@Command(name = "datamap", description = "${bundle:cli.datamap}", sortOptions = false)
final class DatamapCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.datamap.project}")
    private Path project;

    @Option(names = "--to", paramLabel = "F", description = "${bundle:cli.datamap.to}")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--backups", paramLabel = "DIR", description = "${bundle:cli.datamap.backups}")
    private Optional<Path> backups = Optional.empty();

    DatamapCommand(Desk desk) {
        this.desk = desk;
    }

    /// That it was written to a file is a line of the log.
    @Override
    public Integer call() {
        var ending = to.map(DatamapCommand::ending);
        try (var opened = desk.open(project)) {
            var known =
                    BackupCommand.in(desk, backups.orElseGet(Places::backups)).of(opened.id());
            var map = Mapping.of(opened, desk.json(), known, desk.progress(opened.name()));
            if (to.isEmpty()) {
                desk.print(desk.json().write(map));
            }
            to.ifPresent(file -> {
                Departing.of(opened).add(Event.of(Action.LOG_EXPORTED, "data-map"), file);
                write(map, file, ending.orElseThrow());
                desk.say("cli.datamap.done", file.toString());
            });
        }
        return 0;
    }

    private void write(DataMap map, Path file, String ending) {
        switch (ending) {
            case "html" -> Outputs.write(file, new DataMapText(desk.words()).html(map));
            case "json" -> Outputs.write(file, desk.json().write(map));
            default ->
                TableFile.write(
                        Cleared.exempt(DataMapSheet.of(map), Cleared.Exempt.MAP), file, CsvExport.SAFE, Progress.NONE);
        }
    }

    /// @throws Problem if it names no kind there is
    private static String ending(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        if (!DataMapText.ENDINGS.contains(ending)) {
            throw new Problem("problem.map.kind", file.toString());
        }
        return ending;
    }
}
