package org.clientele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Erasure;
import org.clientele.project.Findings;
import org.clientele.project.Places;
import org.clientele.project.ReceiptText;
import org.clientele.project.backup.Rotation;
import org.clientele.project.store.Anew;
import org.clientele.report.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a customer out of a project for good, or says what would go.
@Command(name = "erase", description = "${bundle:cli.erase}", sortOptions = false)
final class EraseCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.erase.project}")
    private Path project;

    @Option(names = "--customer", paramLabel = "ID", required = true, description = "${bundle:cli.erase.customer}")
    private String customer;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.erase.reason}")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--receipt", paramLabel = "F", description = "${bundle:cli.erase.receipt}")
    private Optional<Path> receipt = Optional.empty();

    @Option(names = "--backups", paramLabel = "DIR", description = "${bundle:cli.erase.backups}")
    private Optional<Path> backups = Optional.empty();

    EraseCommand(Desk desk) {
        this.desk = desk;
    }

    /// Without a reason nothing is erased.
    @Override
    public Integer call() {
        var erasure = new Erasure(desk.json());
        var text = new ReceiptText(desk.words());
        var folder = BackupCommand.in(desk, backups.orElseGet(Places::backups));
        try (var opened = desk.open(project)) {
            if (reason.isEmpty()) {
                show(erasure.look(opened, customer, desk.progress(customer)), text);
                return 0;
            }
        }
        var last = Rotation.gone(folder.of(Anew.id(project)), ZoneId.systemDefault());
        var request = new Erasure.Request(customer, reason.get(), last);
        var done = erasure.of(
                project, desk.passing(), request, desk.progress(desk.words().text("job.erase")));
        try (var opened = desk.open(project)) {
            folder.remember(opened);
        }
        receipt.ifPresent(file -> write(file, file.toString().endsWith(".html") ? text.html(done) : text.text(done)));
        desk.print(desk.json().write(done));
        return 0;
    }

    private void show(Findings findings, ReceiptText text) {
        text.lines(findings).forEach(line -> desk.say("cli.erase.line", line));
        desk.print(desk.json().write(findings));
        desk.say("cli.erase.look");
    }

    private static void write(Path file, String page) {
        try {
            WholeFile.write(file, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Outputs.unwritable(file, e);
        }
    }
}
