package org.clientele.project.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// A thread that nobody else knows, so that nobody interrupts it. An interrupted caller waits until its work is done
/// and stays interrupted.
final class OwnThread implements AutoCloseable {

    private final ExecutorService executor;
    private final Thread[] thread = new Thread[1];

    OwnThread(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            thread[0] = Thread.ofPlatform().daemon().name(name).unstarted(work);
            return thread[0];
        });
    }

    /// @throws java.util.concurrent.RejectedExecutionException after it was closed
    <T> T call(Supplier<T> work) {
        if (Thread.currentThread() == thread[0]) {
            return work.get();
        }
        var running = executor.submit(work::get);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return await(running);
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> T await(Future<T> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new StoreException(e.getCause());
            }
        }
    }

    boolean isClosed() {
        return executor.isShutdown();
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
