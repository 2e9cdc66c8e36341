package org.clientele.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.clientele.spec.Problem;

/// A project that is being closed on a thread of its own, which the program waits for before it ends.
public final class Leaving {

    static final Leaving NONE = new Leaving(CompletableFuture.completedFuture(null));

    private final CompletableFuture<Void> closed;

    private Leaving(CompletableFuture<Void> closed) {
        this.closed = closed;
    }

    /// @param last what is done with it before
    static Leaving of(OpenProject project, Runnable last) {
        Runnable closing = () -> {
            try (project) {
                last.run();
            }
        };
        return new Leaving(CompletableFuture.runAsync(
                closing, work -> Thread.ofPlatform().name("closing").start(work)));
    }

    /// Waits until it is closed, however that ended.
    public void await() {
        closed.exceptionally(_ -> null).join();
    }

    /// Waits until it is closed.
    ///
    /// @throws Problem if it could not be closed properly
    void join() {
        try {
            closed.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Problem problem ? problem : failed;
        }
    }
}
