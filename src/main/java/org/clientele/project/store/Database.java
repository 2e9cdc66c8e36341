package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clientele.spec.Problem;

/// One file of this program, open. All that touches H2 happens on one thread of its own, which nobody interrupts: an
/// interrupt in the middle of a read or write would close the file for good.
public final class Database implements AutoCloseable {

    static final String SETTINGS =
            ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE" + ";MAX_MEMORY_ROWS=2147483647;CACHE_SIZE=8192";

    /// The files that this process has open. Reading one of them would give up the lock on it, so that names are
    /// compared before contents are read.
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
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
    private final Connection connection;

    /// Makes a new file and opens it.
    ///
    /// @throws Problem if there is a file already or none can be made there
    public static Database create(Path file, Kind kind) {
        var preamble = Preamble.fresh(kind);
        preamble.create(file);
        boolean done = false;
        try {
            var database = claimed(real(file), real -> new Database(real, preamble, List.of()));
            done = true;
            return database;
        } finally {
            if (!done) {
                delete(file);
            }
        }
    }

    /// Opens a file, or changes nothing.
    ///
    /// @throws Problem if it is none of ours, of a newer program, damaged, not writable, or open elsewhere
    public static Database open(Path file, Kind kind) {
        return claimed(real(file), real -> {
            var preamble = Preamble.read(real, kind);
            if (!Files.isWritable(real)) {
                throw new Problem("problem.project.read-only", real.toString());
            }
            boolean older = preamble.format() < kind.format();
            var current = older ? kind.renew(real, preamble) : preamble;
            gate(real, current);
            return new Database(real, current, older ? List.of(Sealing.note(real)) : List.of());
        });
    }

    private static Database claimed(Path real, Function<Path, Database> opening) {
        if (!OPEN.add(real)) {
            throw new Problem(Faults.BUSY, real.toString());
        }
        boolean done = false;
        try {
            var database = opening.apply(real);
            done = true;
            return database;
        } finally {
            if (!done) {
                OPEN.remove(real);
            }
        }
    }

    private static Path real(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new Problem("problem.project.read", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /// Looks what H2 would execute, without having it done.
    private static void gate(Path file, Preamble preamble) {
        var faults = new Faults(file, preamble.kind());
        try (var thread = new OwnThread("gate " + file.getFileName())) {
            FilePathClientele.listen(file, faults::found);
            thread.call(() -> {
                new Gate(file, preamble.kind(), faults).pass();
                return file;
            });
        } finally {
            FilePathClientele.leave(file);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return new org.h2.Driver()
                .connect("jdbc:h2:" + FilePathClientele.url(file) + ";IFEXISTS=TRUE" + SETTINGS, new Properties());
    }

    private Database(Path file, Preamble preamble, List<Problem> notes) {
        this.file = file;
        this.preamble = preamble;
        this.notes = notes;
        faults = new Faults(file, preamble.kind());
        thread = new OwnThread("store " + file.getFileName());
        FilePathClientele.listen(file, faults::found);
        boolean done = false;
        try {
            connection = thread.call(this::connect);
            writeThrough(sql -> Migrations.run(sql, file, preamble));
            done = true;
        } finally {
            if (!done) {
                thread.close();
                FilePathClientele.leave(file);
            }
        }
    }

    private Connection connect() {
        try {
            var opened = connect(file);
            opened.setAutoCommit(false);
            return opened;
        } catch (SQLException e) {
            throw faults.of(e);
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

    /// Returns whether something in the file turned out to be damaged.
    public boolean isDamaged() {
        return faults.isDamaged();
    }

    Problem damaged() {
        return faults.damaged();
    }

    /// Reads in one transaction.
    <T> T read(Work<T> work) {
        return call(() -> transaction(work));
    }

    /// Writes in one transaction: all of it or nothing. It outlives the end of the process, though not at once a power
    /// loss.
    <T> T write(Work<T> work) {
        return call(() -> transaction(work));
    }

    /// Writes in one transaction that is on the disk when this returns.
    <T> T writeThrough(Work<T> work) {
        return call(() -> {
            var written = transaction(work);
            transaction(sql -> sql.update("checkpoint sync"));
            return written;
        });
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

    private <T> T transaction(Work<T> work) {
        boolean done = false;
        try {
            var result = work.in(new Sql(connection));
            faults.check();
            connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw faults.of(e);
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void rollback() {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    @Override
    public void close() {
        if (thread.isClosed()) {
            return;
        }
        try (thread) {
            thread.call(() -> {
                try {
                    connection.close();
                    return file;
                } catch (SQLException e) {
                    throw faults.of(e);
                }
            });
        } finally {
            FilePathClientele.leave(file);
            OPEN.remove(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }
}
