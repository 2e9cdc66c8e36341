package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;

/// Writes a project anew under other keys, or under none behind passwords. The file takes the place of the old one when
/// it is whole; nothing in it can be read with a key that opened the old one.
public final class Rekeying {

    private Rekeying() {}

    /// Returns whether a project with passwords was written by a program that sealed personal values by themselves.
    public static boolean sealsPersonal(Database database) {
        return Moved.isMarked(database);
    }

    /// It is a line of the new file, which takes the place of the old one with it or not at all.
    private static void tell(Database from, Database to) {
        var trail = new Trail(to, from.member());
        trail.begin();
        trail.add(Event.of(deed(from, to), to.id()));
    }

    private static Action deed(Database from, Database to) {
        if (to.keys().isEmpty()) {
            return from.keys().isEmpty() ? Action.REWRITTEN : Action.UNPROTECTED;
        }
        return from.keys().isEmpty() ? Action.PROTECTED : Action.REWRITTEN;
    }

    /// Rewrites a project that nobody has open; after a stop in between there is the old one or the new one.
    ///
    /// @throws Problem if it cannot be opened, who opens it has not the key of personal values, or the new one
    ///     cannot be written beside it
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    public static void of(Path file, Unlocking old, Protection fresh, Progress progress) {
        var part = Halves.of(file);
        try (var from = Database.open(file, Kind.PROJECT, old)) {
            from.member().require(Right.REKEY);
            Files.deleteIfExists(part);
            try (var to = Database.create(part, from.preamble(), fresh)) {
                Copy.fill(from, to, progress);
                tell(from, to);
            }
            Preamble.replace(part, from.file());
        } catch (IOException e) {
            throw Unwritable.of(part, e, "problem.project.create");
        } finally {
            Copy.drop(part);
        }
    }
}
