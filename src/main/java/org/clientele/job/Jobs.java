package org.clientele.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Runs work off the JavaFX thread. All methods are called, and all answers given, on the JavaFX thread.
public final class Jobs implements AutoCloseable {

    private static final int THREADS = Math.max(3, Runtime.getRuntime().availableProcessors());

    private final ExecutorService pool = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("job-", 0).factory());
    private final ObservableList<Running<?>> running = FXCollections.observableArrayList();
    private final ObservableList<Running<?>> seen = FXCollections.unmodifiableObservableList(running);
    private final ObjectBinding<Running<?>> newest =
            Bindings.createObjectBinding(() -> running.isEmpty() ? null : running.getLast(), running);
    private final Consumer<Throwable> failures;

    public Jobs(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    /// The jobs that run or wait, oldest first.
    public ObservableList<Running<?>> running() {
        return seen;
    }

    /// The job started last among those that run; holds null where none does.
    public ObjectBinding<Running<?>> newest() {
        return newest;
    }

    /// Starts work that replaces any running work of the same name about the same thing: only the newest is answered.
    /// Once closed, it is cancelled before it begins.
    public <T> Running<T> start(Job job, Work<T> work, Consumer<T> done) {
        return start(job, work, done, pool::execute);
    }

    /// The same, but the work begins so many frames later: it wants all processors, and so does a page that comes.
    public <T> Running<T> startAfter(int frames, Job job, Work<T> work, Consumer<T> done) {
        return start(
                job,
                work,
                done,
                frames == 0
                        ? pool::execute
                        : task -> Frames.after(frames, () -> {
                            if (!task.isCancelled()) {
                                pool.execute(task);
                            }
                        }));
    }

    private <T> Running<T> start(Job job, Work<T> work, Consumer<T> done, Consumer<Running<T>> begin) {
        var task = new Running<>(this, job, work, done);
        if (pool.isShutdown()) { // a window that is still there asks for what a closed project would tell
            task.cancel();
            return task;
        }
        cancel(job::replaces);
        running.add(task);
        begin.accept(task);
        return task;
    }

    public <T> Running<T> start(String name, Work<T> work, Consumer<T> done) {
        return start(Job.of(name), work, done);
    }

    /// Cancels the running jobs of this name, whatever they are about.
    public void cancel(String name) {
        cancel(job -> job.name().equals(name));
    }

    private void cancel(Predicate<Job> which) {
        running.stream().filter(task -> which.test(task.job())).toList().forEach(Running::cancel);
    }

    /// Runs something on the JavaFX thread: now, if this is it, else soon.
    public static void onScreen(Runnable act) {
        if (Platform.isFxApplicationThread()) {
            act.run();
        } else {
            Platform.runLater(act);
        }
    }

    void ended(Running<?> task) {
        running.remove(task);
    }

    void fail(Throwable failure) {
        failures.accept(failure);
    }

    /// Asks every job to stop and takes no new ones.
    @Override
    public void close() {
        List.copyOf(running).forEach(Running::cancel);
        pool.shutdown();
    }

    /// Waits, once closed, until the work has stopped; returns whether it has.
    public boolean hasStopped(Duration patience) {
        try {
            return pool.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
