package org.clientele.source.database;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Something asked of a server that may never come back, or answer with anything: it runs on a thread of its own, whose
/// interruption closes the connection.
final class Attempt {

    private static final long EVERY = 100;

    private Attempt() {}

    /// Returns what was asked for.
    ///
    /// @param most how long the server may take
    /// @throws Problem if what answers is no such server
    /// @throws SQLTimeoutException if it takes longer
    static <T> T of(Server server, Duration most, Progress progress, Callable<T> asked) throws SQLException {
        var task = new FutureTask<>(asked);
        var thread = Thread.ofVirtual().start(task);
        long end = System.nanoTime() + most.toNanos();
        try {
            while (System.nanoTime() < end) {
                progress.at(0, 1);
                try {
                    return task.get(EVERY, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    continue;
                }
            }
            throw new SQLTimeoutException(server.label(), "08004");
        } catch (ExecutionException e) {
            throw problem(server, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        } finally {
            thread.interrupt();
        }
    }

    /// Returns what a driver does not expect, put so that somebody can mend it.
    static SQLException problem(Server server, Throwable cause) {
        return switch (cause) {
            case SQLException known -> known;
            case Problem problem -> throw problem;
            case OutOfMemoryError _ ->
                throw new Problem(
                        "problem.database.large",
                        server.label(),
                        Runtime.getRuntime().maxMemory() >> 20);
            case Error error -> throw error;
            default ->
                throw new Problem(
                        "problem.database.nonsense",
                        server.host(),
                        String.valueOf(server.port()),
                        server.engine().label());
        };
    }
}
