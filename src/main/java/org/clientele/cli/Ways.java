package org.clientele.cli;

import java.nio.file.Path;
import java.util.Set;
import org.clientele.project.Places;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Damage;
import org.clientele.spec.Problem;

/// The ways out of a damaged project that there are without the window.
final class Ways {

    private static final Set<String> DAMAGED = Set.of(Damage.KEY, "problem.project.blocks");

    private final Desk desk;

    Ways(Desk desk) {
        this.desk = desk;
    }

    /// Names the newest backup of a project that turned out to be damaged, and what saves the rest of it.
    void out(Problem problem) {
        if (DAMAGED.contains(problem.key()) && !desk.manner().json) {
            var file = String.valueOf(problem.args()[0]);
            newest(Path.of(file));
            desk.remark(new Problem("cli.damaged.salvage", file));
        }
    }

    /// Where the backups cannot be read, there is none to be named.
    private void newest(Path file) {
        var folder = Places.backups();
        try {
            desk.remark(Damage.newest(file, BackupCommand.in(desk, folder))
                    .map(Ways::named)
                    .orElseGet(() -> new Problem("cli.damaged.none", folder.toString())));
        } catch (Problem unreadable) {
            desk.remark(unreadable);
        }
    }

    private static Problem named(Backup newest) {
        return new Problem("cli.damaged.backup", newest.file().toString());
    }
}
