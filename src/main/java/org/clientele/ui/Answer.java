package org.clientele.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.clientele.job.Job;
import org.clientele.job.Jobs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Key;

/// The result of the newest question of a screen, computed in the background. While a new one is computed the old one
/// stays; a question with the same key computes and changes nothing.
public final class Answer<R extends Result> {

    private sealed interface Outcome<R> {

        record Got<R>(R result) implements Outcome<R> {}

        record Failed<R>(Problem problem) implements Outcome<R> {}
    }

    /// In so many frames the screen comes that asks; its first question waits for them.
    private static final int FRAMES = 3;

    private final Jobs jobs;
    private final Job job;
    private final ObservableValue<Optional<Evaluator>> evaluator;
    private final Class<R> kind;
    private final ReadOnlyObjectWrapper<Optional<R>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Key> asked = Optional.empty();
    private boolean isNew = true;

    Answer(Jobs jobs, String job, ObservableValue<Optional<Evaluator>> evaluator, Class<R> kind) {
        this.jobs = jobs;
        this.job = Job.of(job);
        this.evaluator = evaluator;
        this.kind = kind;
    }

    /// What is known; empty before the first answer, and where the newest question has none.
    public ReadOnlyObjectProperty<Optional<R>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Why the newest question has no answer.
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public Optional<R> result() {
        return result.get();
    }

    void ask(Optional<Question> question) {
        if (question.isEmpty() || evaluator.getValue().isEmpty()) {
            forget();
            return;
        }
        var now = question.get();
        var by = evaluator.getValue().get();
        try {
            var key = by.key(now.book(), now.node());
            if (asked.equals(Optional.of(key))) {
                return;
            }
            asked = Optional.of(key);
            var known = by.known(now.book(), now.node());
            if (known.isPresent()) {
                jobs.cancel(job.name());
                got(kind.cast(known.get()));
            } else {
                start(by, now);
            }
        } catch (Problem wrong) {
            failed(wrong);
        }
    }

    private void start(Evaluator by, Question now) {
        var mine = asked;
        busy.set(true);
        int frames = isNew ? FRAMES : 0;
        isNew = false;
        jobs.startAfter(frames, job, progress -> compute(by, now, progress), outcome -> {
                    if (mine.equals(asked)) {
                        switch (outcome) {
                            case Outcome.Got<R>(var computed) -> got(computed);
                            case Outcome.Failed<R>(var wrong) -> failed(wrong);
                        }
                    }
                })
                .stateProperty()
                .subscribe(state -> {
                    if (state == javafx.concurrent.Worker.State.CANCELLED && mine.equals(asked)) {
                        asked = Optional.empty();
                        busy.set(false);
                    }
                });
    }

    private Outcome<R> compute(Evaluator by, Question now, Progress progress) {
        try {
            return new Outcome.Got<>(by.evaluate(now.book(), now.node(), kind, progress));
        } catch (Problem wrong) {
            return new Outcome.Failed<>(wrong);
        }
    }

    private void got(R computed) {
        busy.set(false);
        problem.set(Optional.empty());
        result.set(Optional.of(computed));
    }

    private void failed(Problem wrong) {
        busy.set(false);
        asked = Optional.empty();
        result.set(Optional.empty());
        problem.set(Optional.of(wrong));
    }

    private void forget() {
        asked = Optional.empty();
        jobs.cancel(job.name());
        busy.set(false);
        problem.set(Optional.empty());
        result.set(Optional.empty());
    }
}
