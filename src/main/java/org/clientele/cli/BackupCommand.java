package org.clientele.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Places;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.project.backup.OtherProcess;
import org.clientele.spec.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a backup of a project, opens it in another process to see that it is whole, and drops those that are
/// superfluous then.
@Command(name = "backup", description = "${bundle:cli.backup}", sortOptions = false)
final class BackupCommand implements Callable<Integer> {

    private record Made(String file, Backup.Manifest manifest) {}

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.backup.project}")
    private Path project;

    @Option(names = "--to", paramLabel = "DIR", description = "${bundle:cli.backup.to}")
    private Optional<Path> to = Optional.empty();

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var backups = in(desk, to.orElseGet(Places::backups));
        try (var opened = desk.open(project)) {
            var verified = backups.verify(backups.make(opened), opened, Progress.NONE);
            desk.print(desk.json().write(new Made(verified.file().toString(), verified.manifest())));
            return 0;
        }
    }

    static Backups in(Desk desk, Path folder) {
        return new Backups(folder, desk.json(), new OtherProcess(desk.json(), desk.passing()), Clock.systemUTC());
    }
}
