package org.clientele.workbook;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;

/// One computation that others may wait for.
final class Running {

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Optional<Result> result = Optional.empty();

    void finish(Result computed) {
        result = Optional.of(computed);
    }

    void stop() {
        over.countDown();
    }

    /// Waits until the computation is over; empty if it failed or was cancelled, so that the waiting one tries itself.
    Optional<Result> await(Progress progress) {
        try {
            while (!over.await(20, TimeUnit.MILLISECONDS)) {
                progress.at(0, 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        return result;
    }
}
