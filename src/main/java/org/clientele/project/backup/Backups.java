package org.clientele.project.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.Erasure;
import org.clientele.project.Privately;
import org.clientele.project.Project;
import org.clientele.project.audit.Action;
import org.clientele.project.backup.Backup.Manifest;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Handover;
import org.clientele.project.store.StoreException;
import org.clientele.project.store.Trail;
import org.clientele.report.WholeFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;
import org.clientele.workbook.BookJson;

/// The backups in a folder. One counts once a copy of it was opened in another process and held what the project held
/// when it was made; only then do older ones go. A backup is restored into a new file, never over one.
public final class Backups {

    /// What backups end with.
    public static final String ENDING = ".clientele-backup";

    private static final Logger LOG = Logger.getLogger(Backups.class.getName());
    private static final String HALF = ".half-";
    private static final String BROKEN = "problem.backup.broken";
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]+";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm-ss-SSS");

    private final Path folder;
    private final Shelf shelf;
    private final BookJson json;
    private final Drill drill;
    private final Clock clock;

    public Backups(Path folder, BookJson json, Drill drill, Clock clock) {
        this.folder = folder;
        this.json = json;
        shelf = new Shelf(folder, json);
        this.drill = drill;
        this.clock = clock;
    }

    /// Returns the folder that backups lie in; it may not be there yet.
    public Path folder() {
        return folder;
    }

    /// Makes a backup of an open project, which is not verified yet.
    ///
    /// @throws Problem if it cannot be written, or the disk has no room for it twice
    public Backup make(Project project) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            Privately.folder(folder);
            sweep(at);
            room(project.file());
            var file = folder.resolve(name(project, at));
            var part = file.resolveSibling(HALF + file.getFileName());
            var contents = project.imageTo(part);
            Files.move(part, file);
            WholeFile.settle(file);
            var backup = new Backup(file, new Manifest(project.id(), project.name(), at, contents, Optional.empty()));
            shelf.keep(backup);
            remember(project);
            tell(project, at);
            return backup;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// The line comes last: a project that nothing can be written into any more needs its backup all the same.
    private static void tell(Project project, Instant at) {
        try {
            project.trail().add(Deeds.made(at));
        } catch (Problem | StoreException e) {
            LOG.log(Level.WARNING, "the log does not tell of a backup", e);
        }
    }

    /// Writes down beside the backups of a project who was erased from it, by tokens, so that they do not come back out
    /// of one of them.
    public void remember(Project project) {
        try {
            new Memorials(folder, json).remember(project);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Takes away what a process that was stopped half-way left behind.
    private void sweep(Instant now) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith(HALF))
                    .toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(ABANDONED))) {
                    Shelf.drop(file);
                }
            }
        }
    }

    private static String name(Project project, Instant at) {
        var time = STAMP.format(at.atZone(ZoneId.systemDefault()));
        return project.name().replaceAll(UNSAFE, " ").strip() + " " + time + ENDING;
    }

    private void room(Path file) throws IOException {
        long needed = 2 * Files.size(file);
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new Problem("problem.backup.room", folder.toString(), needed >> 20, free >> 20);
        }
    }

    private Problem unwritable(IOException e) {
        var problem = Unwritable.of(folder, e, "problem.backup.write");
        problem.initCause(e);
        return problem;
    }

    /// Opens a copy of the backup in another process and compares what is in it. What then is superfluous
    /// goes. One that was found whole before and is not any more does not count from then on.
    ///
    /// @throws Problem if the backup does not hold what the project held
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then it stays unverified
    public Backup verify(Backup backup, Progress progress) {
        boolean whole = isWhole(backup, progress);
        var before = backup.manifest();
        var checked = new Backup(backup.file(), whole ? before.verified(clock.instant()) : before.unverified());
        try {
            shelf.keep(checked);
        } catch (IOException e) {
            throw unwritable(e);
        }
        if (!whole) {
            throw broken(backup);
        }
        rotate(before.project());
        return checked;
    }

    /// The same, with a line in the log of the open project, where who has it open may write one.
    public Backup verify(Backup backup, Project project, Progress progress) {
        var verified = verify(backup, progress);
        if (project.member().may(Right.of(Action.VERIFIED))) {
            project.trail().add(Deeds.verified(backup));
        }
        return verified;
    }

    private boolean isWhole(Backup backup, Progress progress) {
        var copy = backup.file().resolveSibling(HALF + UUID.randomUUID() + Project.ENDING);
        try {
            Privately.copy(backup.file(), copy, progress.part(0, 0.2));
            return backup.manifest().contents().isOf(drill.read(copy, progress.part(0.2, 1)));
        } catch (Problem problem) {
            if (problem.key().equals(BROKEN)) {
                return false;
            }
            throw problem;
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            Shelf.drop(copy);
        }
    }

    private static Problem broken(Backup backup) {
        return new Problem(BROKEN, backup.file().getFileName().toString());
    }

    private void rotate(String project) {
        for (var old : Rotation.superfluous(of(project), clock.withZone(ZoneId.systemDefault()))) {
            shelf.remove(old);
        }
    }

    /// Returns the backups of a project, the newest first.
    public List<Backup> of(String project) {
        return shelf.all(backup -> backup.manifest().project().equals(project));
    }

    /// Returns the backups of projects that were called like this, the newest first.
    public List<Backup> called(String name) {
        return shelf.all(backup -> backup.manifest().name().equals(name));
    }

    /// Returns the backup in this file.
    ///
    /// @throws Problem if what was written beside it is not there or cannot be read
    public Backup read(Path file) {
        return shelf.read(file);
    }

    /// Brings a backup into a new project file, which is there whole or not at all. Who was erased since it was made is
    /// erased from it before.
    ///
    /// @throws Problem if there is a file already, none can be written, the backup is not whole, or somebody is to
    ///     be erased from it by who cannot read personal values
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing is written
    public void restore(Backup backup, Path to, Unlocking unlocking, Progress progress) {
        if (Files.exists(to)) {
            throw new Problem("problem.project.exists", to.toString());
        }
        if (!isWhole(backup, progress.part(0, 0.8))) {
            throw broken(backup);
        }
        var part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Privately.copy(backup.file(), part, progress.part(0.8, 1));
            finish(part, unlocking, backup);
            Files.move(part, to);
            WholeFile.settle(to);
        } catch (IOException e) {
            throw Unwritable.of(to, e, "problem.project.create");
        } finally {
            Shelf.drop(part);
        }
    }

    /// Whoever restores it and can read personal values erases again: that these leave is not theirs to decide.
    private void finish(Path part, Unlocking unlocking, Backup backup) throws IOException {
        var erased = new Memorials(folder, json).of(backup.manifest().project());
        try (var keys = Handover.protection(part, unlocking)) {
            if (!erased.isEmpty()) {
                new Erasure(json).again(part, keys.unlocking(), erased, Progress.NONE);
            }
            Trail.note(part, keys.unlocking(), Deeds.restored(backup));
        }
    }
}
