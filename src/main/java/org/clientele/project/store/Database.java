package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.Lock;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// One file of this program, open. All that touches H2 happens on one thread of its own, which nobody interrupts: an
/// interrupt in the middle of a read or write would close the file for good.
public final class Database implements AutoCloseable {

    private static final double HALF = 0.5;

    static {
        prepare();
    }

    /// Has H2 run nothing of what a file names, and know the files of this program; harmless a second time.
    static void prepare() {
        System.setProperty("h2.allowedClasses", "org.clientele.none");
        FilePathClientele.register();
    }

    /// Statements that belong together.
    @FunctionalInterface
    interface Work<T> {
        T in(Sql sql) throws SQLException;
    }

    private final Path file;
    private final Preamble preamble;
    private final List<Problem> notes;
    private final Faults faults;
    private final OwnThread thread;
    private final Link link;
    private final Opening opening;
    private final Optional<Footing> footing;
    private final Optional<DataKeys> keys;

    /// Makes a new file and opens it.
    ///
    /// @throws Problem if there is a file already or none can be made there
    public static Database create(Path file, Kind kind) {
        return create(file, Preamble.fresh(kind), Protection.NONE);
    }

    /// Makes a new file with an id of its own behind these keys, of which it takes a copy, and opens it.
    ///
    /// @throws Problem if there is a file already or none can be made there
    public static Database create(Path file, Kind kind, Protection protection) {
        return create(file, Preamble.fresh(kind), protection);
    }

    static Database create(Path file, Preamble preamble, Protection protection) {
        var keys = protection.keys().map(DataKeys::copy);
        var ways = protection.slots().bytes();
        preamble.create(file, keys.map(k -> new Lock(k.main(), ways)).orElseGet(Lock::open));
        boolean done = false;
        try {
            var database = Held.by(real(file), real -> new Database(real, preamble, List.of(), keys, Progress.NONE));
            done = true;
            return database;
        } finally {
            if (!done) {
                Copy.drop(file);
            }
        }
    }

    /// Opens a file, or changes nothing.
    ///
    /// @throws Problem if it is none of ours, of a newer program, damaged, not writable, or open elsewhere
    public static Database open(Path file, Kind kind) {
        return open(file, kind, Unlocking.NONE);
    }

    /// Opens a file that may have passwords, or changes nothing.
    ///
    /// @throws Problem if it is none of ours, of a newer program, damaged, not writable, or open elsewhere, or if
    ///     there is no way to its keys
    public static Database open(Path file, Kind kind, Unlocking unlocking) {
        return open(file, kind, unlocking, Progress.NONE);
    }

    /// The same, told how much of a file was looked at that was not closed properly: once before H2 has it, once with
    /// it.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing was written
    public static Database open(Path file, Kind kind, Unlocking unlocking, Progress progress) {
        return Held.by(real(file), real -> {
            var preamble = Preamble.read(real, kind);
            if (!Files.isWritable(real)) {
                throw new Problem("problem.project.read-only", real.toString());
            }
            boolean older = preamble.format() < kind.format();
            var current = older ? kind.renew(real, preamble) : preamble;
            var keys = Opening.keys(real, kind, unlocking);
            int unfinished = Gate.look(real, current, keys, progress.part(0, HALF));
            var said = older
                    ? List.of(Sealing.note(real))
                    : AsFound.keep(real, kind, unfinished).stream().toList();
            return new Database(real, current, said, keys, progress.part(HALF, 1));
        });
    }

    static Path real(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new Problem("problem.project.read", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private Database(Path file, Preamble preamble, List<Problem> notes, Optional<DataKeys> keys, Progress progress) {
        this.file = file;
        this.preamble = preamble;
        this.notes = notes;
        this.keys = keys;
        faults = new Faults(file, preamble.kind());
        thread = new OwnThread("store " + file.getFileName());
        opening = new Opening(faults, keys, progress);
        footing = preamble.kind() == Kind.PROJECT ? Optional.of(Footing.of(file)) : Optional.empty();
        boolean done = false;
        try {
            link = thread.call(() -> new Link(file, opening, faults));
            writeThrough(sql -> Migrations.run(sql, file, preamble));
            keys.ifPresent(known -> Handover.enter(file, slots(), known));
            done = true;
        } finally {
            if (!done) {
                thread.close();
                FilePathClientele.leave(file);
                keys.ifPresent(DataKeys::close);
            }
        }
    }

    public Path file() {
        return file;
    }

    /// Returns what is to be said of the opening.
    public List<Problem> notes() {
        return notes;
    }

    /// Returns the random id that the file got when it was made.
    public String id() {
        return preamble.id();
    }

    /// Returns the keys of its data, which are overwritten when it is closed; none where it has no passwords.
    public Optional<DataKeys> keys() {
        return keys;
    }

    /// Returns who has it open; where it has no passwords, an owner.
    public Member member() {
        return keys.map(DataKeys::member).orElse(Member.ALONE);
    }

    /// Returns the ways to its keys.
    public Slots slots() {
        return keys.isEmpty() ? Slots.none() : call(opening::slots);
    }

    /// Returns how many blocks were ever sealed under its key.
    long sealed() {
        return opening.sealed();
    }

    /// Writes other ways to the same keys, into the header only. They are on the disk when this returns.
    ///
    /// @throws Problem if the file is not where it was, or is another one now
    public void slots(Slots slots) {
        call(() -> footed(() -> opening.slots(slots)));
    }

    /// Returns a copy of its keys with the ways to them.
    public Protection protection() {
        return new Protection(slots(), keys.map(DataKeys::copy));
    }

    /// Returns how many writes were found unfinished on opening.
    int unfinished() {
        return opening.unfinished();
    }

    Opening opening() {
        return opening;
    }

    Preamble preamble() {
        return preamble;
    }

    /// Returns whether something in the file turned out to be damaged.
    public boolean isDamaged() {
        return faults.isDamaged();
    }

    /// Says who is told, on any thread, when something in the file turns out to be damaged.
    public void onDamage(Runnable told) {
        faults.onFound(told);
    }

    Problem damaged() {
        return faults.damaged();
    }

    /// Says that somebody works in it from now on, who can do something where the disk fails.
    public void use() {
        faults.use();
    }

    /// Reads in one transaction, also what is on a disk that takes no more.
    <T> T read(Work<T> work) {
        return call(() -> link.reading().of(work));
    }

    /// Writes in one transaction: all of it or nothing. It outlives the end of the process, though not at once a power
    /// loss.
    <T> T write(Work<T> work) {
        return call(() -> footed(() -> link.writing().of(work)));
    }

    /// Writes in one transaction that is on the disk when this returns.
    <T> T writeThrough(Work<T> work) {
        return call(() -> {
            var written = footed(() -> link.writing().of(work));
            opening.promise(link.writing().sync());
            return written;
        });
    }

    /// Looks first whether a project is still the one that was opened; a cache may go at any moment.
    private <T> T footed(Supplier<T> work) {
        footing.ifPresent(Footing::check);
        opening.check();
        return work.get();
    }

    private <T> T call(Supplier<T> work) {
        try {
            return thread.call(work);
        } catch (RejectedExecutionException e) {
            var problem = new Problem("problem.project.closed", file.toString());
            problem.initCause(e);
            throw problem;
        }
    }

    @Override
    public void close() {
        if (thread.isClosed()) {
            return;
        }
        try (thread) {
            thread.call(() -> opening.close(preamble.kind(), link.last()));
        } finally {
            FilePathClientele.leave(file);
            Held.leave(file);
            Handover.leave(file);
            keys.ifPresent(DataKeys::close);
        }
    }
}
