package org.clientele.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a backup into a new project file.
@Command(name = "restore", description = "${bundle:cli.restore}", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "BACKUP", description = "${bundle:cli.restore.backup}")
    private Path backup;

    @Option(names = "--to", paramLabel = "PROJECT", required = true, description = "${bundle:cli.restore.to}")
    private Path to;

    RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    /// @throws Problem if there is a file already, or the backup is not whole
    @Override
    public Integer call() {
        var backups = BackupCommand.in(desk, backup.toAbsolutePath().getParent());
        backups.restore(backups.read(backup), to, desk.passing(), Progress.NONE);
        desk.say("cli.restore.done", to.toString());
        return 0;
    }
}
