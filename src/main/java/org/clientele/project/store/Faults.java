package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.clientele.spec.Problem;
import org.h2.api.ErrorCode;

/// What goes wrong with one file, as sentences; remembers when it turned out to be damaged.
final class Faults {

    /// The key of the problem that the file is open elsewhere.
    static final String BUSY = "problem.project.busy";

    private final Path file;
    private final Kind kind;
    private volatile boolean damaged;
    private volatile boolean diskNamed;
    private volatile boolean failed;
    private volatile boolean used;
    private volatile boolean replaced;
    private volatile Runnable told = () -> {};

    Faults(Path file, Kind kind) {
        this.file = file;
        this.kind = kind;
    }

    Problem damaged() {
        found();
        return kind.damaged(file);
    }

    boolean isDamaged() {
        return damaged;
    }

    /// Returns whether the disk has failed and that was said.
    boolean wasDiskNamed() {
        return diskNamed;
    }

    /// Returns whether the disk has failed since the file was opened.
    boolean hasFailed() {
        return failed;
    }

    /// Remembers that, and that it was said.
    void fail() {
        failed = true;
        diskNamed = true;
    }

    /// The file is opened once more.
    void goOn() {
        failed = false;
        diskNamed = false;
    }

    /// Somebody works in the file from now on, who can save elsewhere.
    void use() {
        used = true;
    }

    /// Marks the file as damaged.
    void found() {
        boolean known = damaged;
        damaged = true;
        if (!known) {
            told.run();
        }
    }

    /// Says who is told when that turns out; at once where it did.
    void onFound(Runnable who) {
        told = who;
        if (damaged) {
            who.run();
        }
    }

    /// Marks the file as one into which somebody else wrote.
    void replaced() {
        replaced = true;
    }

    Problem overwritten(Exception e) {
        replaced = true;
        diskNamed = true;
        var problem = new Problem(Adrift.OVERWRITTEN.key(), file.toString());
        problem.initCause(e);
        return problem;
    }

    /// @throws Problem if the file is known to be damaged or another: what H2 made of it is not to be believed
    void check() {
        if (replaced) {
            throw overwritten(new IllegalStateException("overwritten before"));
        }
        if (damaged) {
            throw damaged();
        }
    }

    Problem disk(IOException e) {
        fail();
        var key = used ? Adrift.DISK.key() : Adrift.UNUSED_DISK;
        var problem = new Problem(key, file.toString(), String.valueOf(e.getMessage()));
        problem.initCause(e);
        return problem;
    }

    /// @throws OutOfMemoryError if that is what stopped H2
    /// @throws CancellationException if it was the user
    RuntimeException of(SQLException e) {
        if (deepest(e) instanceof OutOfMemoryError memory) {
            throw again(memory);
        }
        if (deepest(e) instanceof CancellationException stopped) {
            throw stopped;
        }
        if (replaced) {
            return overwritten(e);
        }
        if (damaged) {
            return caused(damaged(), e);
        }
        if (deepest(e) instanceof IOException disk) {
            return disk(disk);
        }
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> caused(new Problem(BUSY, file.toString()), e);
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.DATABASE_IS_READ_ONLY,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 -> caused(damaged(), e);
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED ->
                caused(new Problem("problem.project.closed", file.toString()), e);
            default -> new StoreException(e);
        };
    }

    /// H2 throws one error at each call after it; two of the same cannot be suppressed by each other.
    private static OutOfMemoryError again(OutOfMemoryError memory) {
        var fresh = new OutOfMemoryError(memory.getMessage());
        fresh.initCause(memory);
        return fresh;
    }

    private static Problem caused(Problem problem, SQLException e) {
        problem.initCause(e);
        return problem;
    }

    /// H2 wraps what the disk says in several ways, some of them as a fault of its own.
    static Throwable deepest(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
