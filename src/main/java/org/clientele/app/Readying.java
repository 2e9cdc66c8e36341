package org.clientele.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.ForOthers;
import org.clientele.project.store.StoreException;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.Workbook;

/// Makes tables for who cannot compute them while a project is open, after each decision; only the newest one counts,
/// and closing stops it.
final class Readying implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Readying.class.getName());

    private final ForOthers others;
    private final AtomicInteger newest = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("for others")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    Readying(ForOthers others) {
        this.others = others;
    }

    void follow(Workbook book) {
        int mine = newest.incrementAndGet();
        thread.execute(() -> make(book, mine));
    }

    private void make(Workbook book, int mine) {
        Progress unlessOlder = (_, _) -> {
            if (mine != newest.get()) {
                throw new CancellationException();
            }
        };
        try {
            others.prepare(book, unlessOlder);
        } catch (CancellationException older) {
            LOG.log(Level.FINE, "a newer decision came", older);
        } catch (Problem | StoreException e) {
            LOG.log(Level.WARNING, "tables for others are not made", e);
        }
    }

    @Override
    public void close() {
        newest.incrementAndGet();
        thread.close();
    }
}
