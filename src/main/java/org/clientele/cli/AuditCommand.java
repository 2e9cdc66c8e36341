package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clientele.customer.Cleared;
import org.clientele.project.Departing;
import org.clientele.project.Places;
import org.clientele.project.Project;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.AuditSheet;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.LastSeen;
import org.clientele.project.audit.Verdict;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the log of a project, writes it to a file, and checks whether every line is as it was written.
@Command(name = "audit", description = "${bundle:cli.audit}", sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private record Log(List<Entry> lines) {}

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.audit.project}")
    private Path project;

    @Option(names = "--verify", description = "${bundle:cli.audit.verify}")
    private boolean verify;

    @Option(names = "--seen", paramLabel = "N-HEX", description = "${bundle:cli.audit.seen}")
    private List<String> seen = List.of();

    @Option(names = "--csv", paramLabel = "F", description = "${bundle:cli.audit.csv}")
    private Optional<Path> csv = Optional.empty();

    AuditCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var books = new Books(desk)) {
            var opened = books.project(project);
            csv.ifPresent(file -> write(opened, file));
            if (verify || !seen.isEmpty()) {
                verdict(opened.trail().check(anchors(opened)));
            } else if (csv.isEmpty()) {
                desk.print(desk.json().write(new Log(opened.trail().all())));
            }
            return 0;
        }
    }

    /// What was seen of the log: as told, and when the window last closed the project.
    private List<Anchor> anchors(Project opened) {
        var told =
                seen.stream().map(text -> Anchor.read(text).orElseThrow(() -> new Problem("problem.audit.seen", text)));
        var closed = new LastSeen(Places.home().resolve("seen"), opened.id()).anchor();
        return Stream.concat(told, closed.stream()).toList();
    }

    private void write(Project opened, Path file) {
        TableFile.check(file);
        var lines = opened.trail().all();
        Departing.of(opened).add(Event.of(Action.LOG_EXPORTED, "log").with("rows", lines.size()), file);
        var log = Cleared.exempt(AuditSheet.of(lines), Cleared.Exempt.LOG);
        TableFile.write(log, file, CsvExport.SAFE, Progress.NONE);
        desk.say("cli.audit.done", file.toString());
    }

    private void verdict(Verdict verdict) {
        var said = verdict.said();
        if (!(verdict instanceof Verdict.Sound)) {
            throw said;
        }
        desk.print(desk.words().text(said.key(), said.args()));
    }
}
