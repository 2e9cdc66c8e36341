package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /// The same for programs; nothing for `backup` where there is none that was found whole.
    record Damaged(String key, String message, Optional<String> backup, List<String> salvage) {}

    /// Says what went wrong, with the ways out where a project turned out to be damaged.
    void say(Problem problem) {
        if (desk.manner().json && DAMAGED.contains(problem.key())) {
            desk.complain(damaged(problem));
        } else {
            desk.say(problem);
            out(problem);
        }
    }

    private Damaged damaged(Problem problem) {
        var file = String.valueOf(problem.args()[0]);
        return new Damaged(
                problem.key(),
                desk.said(problem),
                backup(Path.of(file)),
                List.of("clientele", "salvage", file, "--to", file.replaceFirst("\\.clientele$", "") + "-saved"));
    }

    private Optional<String> backup(Path file) {
        try {
            return Damage.newest(file, BackupCommand.in(desk, Places.backups()))
                    .map(found -> found.file().toString());
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }

    /// Names the newest backup of a project that turned out to be damaged, and what saves the rest of it.
    private void out(Problem problem) {
        if (DAMAGED.contains(problem.key())) {
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
