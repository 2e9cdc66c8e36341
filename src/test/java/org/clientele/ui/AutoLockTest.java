package org.clientele.ui;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.clientele.job.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class AutoLockTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Gate gate = new Gate();
    private final Unfinished unfinished = new Unfinished();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private AutoLock lock;
    private LockedProject project;

    @BeforeEach
    void open() {
        project = new LockedProject(folder, "seven herons at noon");
        doFx(() -> {
            var where = new AutoLock.Where(session, bench.navigation, gate, bench.choice, unfinished);
            lock = new AutoLock(where, bench.settings, bench.notices, bench.language, now::get);
            session.open(project);
            bench.navigation.go(Stop.SEGMENTS);
            lock.begin();
        });
    }

    @AfterEach
    void close() {
        doFx(session::close);
        bench.close();
    }

    private boolean isLockedAfter(int minutes) {
        now.set(NOON.plusSeconds(60L * minutes));
        doFx(lock::look);
        boolean locks = onFx(() -> bench.navigation.coveredProperty().get() || !session.isOpen());
        if (locks) {
            awaitLocked();
        }
        return locks;
    }

    private void awaitLocked() {
        await(
                "it is locked",
                () -> !session.isOpen() && !bench.navigation.coveredProperty().get());
    }

    @Test
    void itLocksAfterFifteenMinutesAndComesBackToTheSameStop() {
        assertFalse(isLockedAfter(14));
        assertTrue(isLockedAfter(15));
        assertEquals(Stop.UNLOCK, onFx(bench.navigation::stop));
        assertEquals(
                Optional.of(project.file()), onFx(() -> gate.waitingProperty().get()));
        assertEquals(List.of("lin"), onFx(gate::users));
        assertEquals(Optional.of(Stop.SEGMENTS), onFx(gate::back));
    }

    @Test
    void aClockThatIsPutBackPutsItOffByNoMoreThanTheSameTime() {
        int year = 366 * 24 * 60;
        assertFalse(isLockedAfter(-year));
        assertFalse(isLockedAfter(14 - year));
        assertTrue(isLockedAfter(15 - year));
    }

    @Test
    void aTouchAnywherePutsItOffAndNeverMeansNever() {
        doFx(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Label("x"), 200, 100));
            stage.show();
            stage.requestFocus();
        });
        now.set(NOON.plusSeconds(14 * 60));
        bench.robot.type(KeyCode.A);
        assertFalse(isLockedAfter(28));
        doFx(() -> bench.settings.lockAfterProperty().set(0));
        assertFalse(isLockedAfter(10_000));
    }

    @Test
    void itWaitsForWhatRunsButLockingAtOnceStopsItAndSaysSo() {
        var on = new CountDownLatch(1);
        doFx(() -> bench.jobs.start(
                Job.of("import", "x"),
                progress -> {
                    on.await();
                    progress.at(1, 1);
                    return true;
                },
                _ -> {}));
        assertFalse(isLockedAfter(60));
        doFx(lock::lock);
        awaitLocked();
        on.countDown();
        await("it is said", () -> bench.notices
                .newestProperty()
                .get()
                .filter(notice -> notice.text().contains("1 job was stopped"))
                .isPresent());
    }

    @Test
    void whatIsShownIsCoveredAtOnceAndThePasswordIsAskedForWhileTheProjectIsBeingClosed() {
        var closing = new CountDownLatch(1);
        var happened = Collections.synchronizedList(new ArrayList<String>());
        doFx(() -> session.onClosing(_ -> () -> {
            uninterrupted(closing);
            happened.add("closed");
        }));
        doFx(() -> {
            lock.lock();
            assertTrue(bench.navigation.coveredProperty().get());
            assertTrue(session.isOpen());
        });
        awaitLocked();
        assertEquals(Stop.UNLOCK, onFx(bench.navigation::stop));
        var opened = new CountDownLatch(1);
        var left = onFx(session::leaving);
        var opening = Thread.ofPlatform().start(() -> {
            left.await();
            happened.add("opened");
            opened.countDown();
        });
        await("it waits, or does not", () -> opening.getState() == Thread.State.WAITING || opened.getCount() == 0);
        closing.countDown();
        uninterrupted(opened);
        assertEquals(List.of("closed", "opened"), happened);
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsHalfMadeUpIsTakenFromAFormBeforeThatIsHidden() {
        var main = onFx(Stage::new);
        var form = onFx(() -> {
            main.show();
            var stage = new Stage();
            stage.initOwner(main);
            stage.show();
            return stage;
        });
        var wasOpen = new AtomicReference<>(false);
        unfinished.offer("unfinished.step", () -> {
            wasOpen.set(form.isShowing() && bench.navigation.coveredProperty().get());
            return Optional.empty();
        });
        doFx(lock::lock);
        awaitLocked();
        assertTrue(wasOpen.get());
        doFx(main::close);
    }

    @Test
    void whatIsGoneBecauseTheProjectWasChangedMeanwhileIsSaidByName() {
        unfinished.offer("unfinished.join", () -> Optional.of(() -> {}));
        unfinished.offer("unfinished.filter", () -> Optional.of(() -> {}));
        doFx(lock::lock);
        awaitLocked();
        doFx(() -> session.open(UnfinishedTest.changed(project.file(), project.member())));
        assertEquals(
                Optional.of("While the project was locked, another program changed it. What was not finished is gone: "
                        + "a join, a filter. Begin it again."),
                onFx(() -> bench.notices.newestProperty().get().map(Notice::text)));
    }

    @Test
    void whatOpensBetweenTheCoverAndTheLockGoesToo() {
        var main = onFx(Stage::new);
        var late = onFx(() -> {
            main.show();
            lock.lock();
            var stage = new Stage();
            stage.initOwner(main);
            stage.show();
            return stage;
        });
        awaitLocked();
        assertFalse(onFx(late::isShowing));
        doFx(main::close);
    }

    @Test
    void aProjectWithoutPasswordsIsNotLocked() {
        doFx(() -> {
            session.close();
            session.open(new ShopProject());
        });
        assertFalse(onFx(lock::isPossible));
        assertFalse(isLockedAfter(60));
    }

    @Test
    void whatIsShownBesideTheMainWindowGoesToo() {
        var beside = onFx(() -> {
            var main = new Stage();
            main.show();
            var stage = new Stage();
            stage.initOwner(main);
            stage.show();
            return stage;
        });
        var shownWhileClosing = new AtomicReference<>(true);
        doFx(() -> {
            session.projectProperty().subscribe(_ -> shownWhileClosing.set(beside.isShowing()));
            bench.notices.tell(new Notice(Notice.Kind.PROBLEM, "customers.csv was to be kept until noon", "", ""));
        });
        doFx(lock::lock);
        assertFalse(onFx(beside::isShowing));
        awaitLocked();
        assertFalse(shownWhileClosing.get());
        assertEquals(Optional.empty(), onFx(bench.notices.newestProperty()::get));
        assertEquals(1, onFx(() -> Stage.getWindows().size()));
    }

    @Test
    void neitherTheClockNorTheListOfWindowsKeepsItInMemory() {
        doFx(() -> {
            lock = new AutoLock(
                    new AutoLock.Where(new Session(bench.jobs), bench.navigation, gate, bench.choice, unfinished),
                    bench.settings,
                    bench.notices,
                    bench.language,
                    now::get);
            lock.begin();
        });
        var other = new WeakReference<>(lock);
        lock = null;
        await("it is gone", () -> {
            System.gc();
            return other.refersTo(null);
        });
    }
}
