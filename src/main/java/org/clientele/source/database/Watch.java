package org.clientele.source.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Breaks a connection off when the user has asked to stop, whatever the server is doing.
final class Watch implements AutoCloseable {

    private static final int EVERY = 100;
    private static final Duration SOON = Duration.ofMillis(500);

    private final Connection connection;
    private final Progress progress;
    private final AtomicReference<RuntimeException> stopped = new AtomicReference<>();
    private final AtomicReference<Optional<Statement>> running = new AtomicReference<>(Optional.empty());
    private final Thread thread = Thread.ofVirtual().unstarted(this::look);
    private final Waiting waiting;
    private volatile double share;

    /// So long the server may be silent as yet, in nanoseconds.
    private volatile long left;

    private volatile long since = System.nanoTime();
    private volatile boolean isWaiting = true;
    private final Meter meter;

    /// @param meter counts what the server sends from one row to the next
    Watch(Connection connection, Meter meter, Query.Patience patience) {
        this.connection = connection;
        this.meter = meter;
        this.progress = patience.progress();
        waiting = patience.waiting();
        left = waiting.most().toNanos();
        thread.start();
    }

    private void look() {
        try {
            while (!thread.isInterrupted()) {
                progress.at(share, 1);
                Thread.sleep(EVERY);
                if (isWaiting && !goesOn()) {
                    stopped.set(slow());
                    abort();
                    return;
                }
            }
        } catch (InterruptedException e) {
            thread.interrupt();
        } catch (CancellationException e) {
            stopped.set(e);
            abort();
        }
    }

    private boolean goesOn() {
        long silent = System.nanoTime() - since;
        if (silent > left && waiting.longer().test(Duration.ofNanos(silent))) {
            left = silent + waiting.most().toNanos();
        }
        return silent <= left;
    }

    private Problem slow() {
        return new Problem(
                "problem.database.slow",
                Duration.ofNanos(System.nanoTime() - since).toSeconds());
    }

    /// Leaves a server that does not let go although its connection was broken off.
    ///
    /// @throws Problem if it is such a one
    void leave() {
        if (stopped.get() != null
                && System.nanoTime() - since > left + waiting.most().toNanos()) {
            throw slow();
        }
    }

    /// The server goes on with a statement whose connection is gone, so it is told to stop first.
    private void abort() {
        running.get().ifPresent(Watch::cancel);
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            share = 1;
        }
    }

    private static void cancel(Statement statement) {
        var asking = Thread.ofVirtual().start(() -> {
            try {
                statement.cancel();
            } catch (SQLException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            asking.join(SOON);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Says which statement the server works on from now.
    void on(Statement statement) {
        running.set(Optional.of(statement));
    }

    /// Says that the next row is asked for.
    void waits() {
        since = System.nanoTime();
        left = waiting.most().toNanos();
        isWaiting = true;
    }

    /// Says that a row has come.
    void heard() {
        isWaiting = false;
        meter.reset();
    }

    void at(double read) {
        share = Math.min(1, read);
    }

    /// Says what an error of the connection is really: the user's wish, or the error.
    RuntimeException cause(RuntimeException error) {
        return stopped.get() == null ? error : stopped.get();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
