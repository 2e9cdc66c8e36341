package org.clientele.job;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import org.clientele.spec.Problem;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class JobsTest {

    private final List<Object> answers = new ArrayList<>();
    private final Jobs jobs = new Jobs(answers::add);

    @AfterEach
    void close() {
        doFx(jobs::close);
    }

    @Test
    void newerWorkOfTheSameNameReplacesTheOlder() {
        onFx(() -> jobs.start("chart", JobsTest::endless, answers::add));
        onFx(() -> jobs.start("chart", _ -> "new", answers::add));

        await(() -> jobs.running().isEmpty());
        assertEquals(List.of("new"), answers);
    }

    @Test
    void workOfTheSameNameAboutAnotherThingGoesOnBesideIt() {
        var free = new CountDownLatch(1);
        onFx(() -> jobs.start(
                Job.of("compare").about("a.csv"),
                _ -> {
                    free.await();
                    return "a";
                },
                answers::add));
        onFx(() -> jobs.start(Job.of("compare").about("b.csv"), _ -> "b", answers::add));

        await(() -> answers.equals(List.of("b")));
        free.countDown();
        await(() -> answers.equals(List.of("b", "a")));
    }

    @Test
    void workOfANameIsCancelledWhateverItIsAbout() {
        onFx(() -> jobs.start(Job.of("compare").about("a.csv"), JobsTest::endless, answers::add));
        onFx(() -> jobs.start(Job.of("compare").about("b.csv"), JobsTest::endless, answers::add));

        doFx(() -> jobs.cancel("compare"));

        await(() -> jobs.running().isEmpty());
        assertEquals(List.of(), answers);
    }

    @Test
    void workThatWantsAllProcessorsBeginsOnceFramesWereLaidOut() {
        var frames = new AtomicInteger();
        var clock = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.incrementAndGet();
            }
        };
        doFx(() -> {
            clock.start();
            jobs.startAfter(3, Job.of("detect"), _ -> frames.get(), answers::add);
        });

        await(() -> !answers.isEmpty());
        doFx(clock::stop);
        assertTrue((Integer) answers.getFirst() > 3, answers.toString());
    }

    @Test
    void workWhoseFramesComeAfterTheEndIsLeft() {
        var past = new CountDownLatch(1);
        doFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> answers.add(failure));
            jobs.startAfter(1, Job.of("detect"), _ -> "detected", answers::add);
            jobs.close();
            Frames.after(2, past::countDown);
        });

        await(() -> past.getCount() == 0);
        doFx(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        assertEquals(List.of(), answers);
    }

    @Test
    void cancelledWorkIsNotAnswered() {
        var job = onFx(() -> jobs.start(Job.of("import", "a.csv"), JobsTest::endless, answers::add));
        await(() -> jobs.newest().get() == job);

        doFx(() -> jobs.cancel("import"));

        await(() -> jobs.running().isEmpty());
        assertEquals(List.of(), answers);
        assertEquals("job.import", job.job().key());
    }

    @Test
    void progressIsSeenOnTheScreen() {
        var seen = new CountDownLatch(1);
        var job = onFx(() -> jobs.start(
                "import",
                progress -> {
                    progress.at(1, 4);
                    seen.await();
                    return "done";
                },
                answers::add));

        await(() -> job.getProgress() == 0.25);
        seen.countDown();
        await(() -> answers.equals(List.of("done")));
    }

    @Test
    void whatGoesWrongIsToldOnce() {
        var problem = new Problem("problem.column.missing", "zip");
        onFx(() -> jobs.start(
                "import",
                _ -> {
                    throw problem;
                },
                answers::add));

        await(() -> jobs.running().isEmpty());
        assertEquals(List.of(problem), answers);
    }

    @Test
    void closingAsksEveryJobToStop() {
        var job = onFx(() -> jobs.start("import", JobsTest::endless, answers::add));

        doFx(jobs::close);

        await(() -> jobs.running().isEmpty());
        assertTrue(onFx(job::isCancelled));
    }

    @Test
    void whatIsAskedAfterClosingIsCancelledAndNoFault() {
        doFx(jobs::close);
        var job = onFx(() -> jobs.start("retention", _ -> "late", answers::add));
        assertTrue(onFx(job::isCancelled));
        assertEquals(List.of(), onFx(() -> List.copyOf(jobs.running())));
        assertEquals(List.of(), answers);
    }

    private static Object endless(org.clientele.spec.Progress progress) {
        while (true) {
            progress.at(0, 1);
        }
    }
}
