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
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private AutoLock lock;
    private LockedProject project;

    @BeforeEach
    void open() {
        project = new LockedProject(folder, "seven herons at noon");
        doFx(() -> {
            var where = new AutoLock.Where(session, bench.navigation, gate);
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
        return onFx(() -> !session.isOpen());
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
        assertFalse(onFx(session::isOpen));
        on.countDown();
        await("it is said", () -> bench.notices
                .newestProperty()
                .get()
                .filter(notice -> notice.text().contains("1 job was stopped"))
                .isPresent());
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
        assertFalse(shownWhileClosing.get());
        assertEquals(Optional.empty(), onFx(bench.notices.newestProperty()::get));
        assertEquals(1, onFx(() -> Stage.getWindows().size()));
    }

    @Test
    void neitherTheClockNorTheListOfWindowsKeepsItInMemory() {
        doFx(() -> {
            lock = new AutoLock(
                    new AutoLock.Where(new Session(bench.jobs), bench.navigation, gate),
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
