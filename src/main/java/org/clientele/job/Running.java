package org.clientele.job;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/// One job that runs or waits to run: its progress and state are bound to, [#cancel()] asks it to stop.
public final class Running<T> extends Task<T> {

    private final Job job;
    private final Work<T> work;
    private final Jobs jobs;
    private final Consumer<T> done;

    Running(Jobs jobs, Job job, Work<T> work, Consumer<T> done) {
        this.jobs = jobs;
        this.job = job;
        this.work = work;
        this.done = done;
    }

    public Job job() {
        return job;
    }

    /// Returns whether it waits, runs, or is done and not answered yet.
    public boolean isUnderWay() {
        return !isDone() || isRunning();
    }

    /// Asks the work to stop at its next report; the thread is not interrupted, since that would close open files.
    @Override
    public boolean cancel(boolean interrupt) {
        return super.cancel(false);
    }

    @Override
    protected T call() throws Exception {
        return work.run(this::report);
    }

    private void report(double workDone, double total) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        updateProgress(workDone, total);
    }

    @Override
    protected void succeeded() {
        jobs.ended(this);
        done.accept(getValue());
    }

    @Override
    protected void cancelled() {
        jobs.ended(this);
    }

    @Override
    protected void failed() {
        jobs.ended(this);
        if (!(getException() instanceof CancellationException)) {
            jobs.fail(getException());
        }
    }
}
