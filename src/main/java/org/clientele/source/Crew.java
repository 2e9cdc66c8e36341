package org.clientele.source;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.clientele.spec.Progress;

/// Does pieces of work on all processors, and leaves off at once when it is cancelled.
final class Crew {

    private static final int HANDS = Runtime.getRuntime().availableProcessors();
    private static final int TICK = 20;
    private static final int STRIDE = (1 << 13) - 1;

    private Crew() {}

    /// Does the pieces of work from 0 on, each once.
    ///
    /// @param work calls [#pause] on the way
    static void each(int pieces, IntConsumer work, Progress progress) {
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        Runnable all = () -> {
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                work.accept(piece);
                done.incrementAndGet();
            }
        };
        var threads = Thread.ofPlatform().daemon().name("import-", 0).factory();
        var hands = Executors.newFixedThreadPool(HANDS, threads);
        try {
            var going = Stream.generate(() -> CompletableFuture.runAsync(all, hands))
                    .limit(HANDS)
                    .toArray(CompletableFuture<?>[]::new);
            var whole = CompletableFuture.allOf(going);
            do {
                progress.at(done.get(), pieces);
            } while (!isDone(whole));
        } finally {
            hands.shutdownNow();
        }
    }

    private static boolean isDone(CompletableFuture<Void> work) {
        try {
            work.get(TICK, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw Belt.unwrapped(new CompletionException(e.getCause()));
        }
    }

    /// Lets a piece of work stop here; to be called with a running number.
    ///
    /// @throws CancellationException if what it is for is cancelled
    static void pause(int number) {
        if ((number & STRIDE) == 0 && Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
