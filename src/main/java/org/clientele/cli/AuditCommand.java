package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Project;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.AuditSheet;
import org.clientele.project.audit.Entry;
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
                verdict(opened.check(anchors()));
            } else if (csv.isEmpty()) {
                desk.print(desk.json().write(new Log(opened.audit())));
            }
            return 0;
        }
    }

    private List<Anchor> anchors() {
        return seen.stream()
                .map(text -> Anchor.read(text).orElseThrow(() -> new Problem("problem.audit.seen", text)))
                .toList();
    }

    private void write(Project opened, Path file) {
        TableFile.check(file);
        TableFile.write(AuditSheet.of(opened.audit()), file, CsvExport.SAFE, Progress.NONE);
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
