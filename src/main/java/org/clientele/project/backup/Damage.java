package org.clientele.project.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Verification;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// What is known of a damaged project, and the way out of it.
///
/// @param blocks what each of them is; nothing where both copies of the header are lost, and with them the way to them
/// @param isProtected whether a password opened it
/// @param newest its newest backup that was found whole
public record Damage(Path file, Optional<Verification> blocks, boolean isProtected, Optional<Backup> newest) {

    /// The key of the problem that a project is damaged; its first place is the file.
    public static final String KEY = "problem.project.damaged";

    /// Reads a whole project that nobody has open and changes nothing.
    ///
    /// @throws Problem if it cannot be read, or there is no way to its keys
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Damage of(Path file, Unlocking unlocking, Backups backups, Progress progress) {
        var asked = new AtomicBoolean();
        Unlocking noting = (path, slots) -> {
            asked.set(true);
            return unlocking.keys(path, slots);
        };
        var blocks = blocks(file, noting, progress);
        return new Damage(file, blocks, asked.get(), newest(file, backups));
    }

    /// Returns what is known without a look at its blocks.
    ///
    /// @throws Problem if it is no project
    public static Damage unseen(Path file, Protection keys, Backups backups) {
        return new Damage(file, Optional.of(Verification.NONE), keys.keys().isPresent(), newest(file, backups));
    }

    private static Optional<Verification> blocks(Path file, Unlocking unlocking, Progress progress) {
        try {
            return Optional.of(Verification.of(file, unlocking, progress));
        } catch (Problem problem) {
            if (problem.key().equals(KEY)) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    /// Returns the newest backup of a project that was found whole; where it does not even say which it is, of one of
    /// its name.
    ///
    /// @throws Problem if it is no project
    public static Optional<Backup> newest(Path file, Backups backups) {
        var id = Verification.id(file);
        var known = id.isEmpty() ? backups.called(name(file)) : backups.of(id);
        return known.stream().filter(Backup::isVerified).findFirst();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.clientele$", "");
    }

    /// Returns the same of the file where it is now.
    public Damage at(Path now) {
        return new Damage(now, blocks, isProtected, newest);
    }

    /// Returns what is damaged, as a sentence.
    public Problem said() {
        return blocks.map(Damage::said).orElseGet(() -> new Problem(isEmpty() ? "damaged.empty" : "damaged.headers"));
    }

    private static Problem said(Verification found) {
        if (found.blocks() == 0) {
            return new Problem("damaged.unseen");
        }
        if (found.unfinished() > 0) {
            return new Problem("damaged.stopped", found.unfinished(), found.blocks());
        }
        return found.damaged().isEmpty()
                ? new Problem("damaged.inside", found.blocks())
                : new Problem(
                        "damaged.blocks",
                        found.damaged().size(),
                        found.blocks(),
                        found.damaged().getFirst());
    }

    private boolean isEmpty() {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
