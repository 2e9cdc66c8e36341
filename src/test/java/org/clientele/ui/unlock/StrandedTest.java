package org.clientele.ui.unlock;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.clientele.project.Shop;
import org.clientele.project.Unsynced;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Adrift;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.LastStep;
import org.clientele.ui.MemoryProject;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Recorded;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;
import org.clientele.ui.Stranded;
import org.clientele.ui.WayOut;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class StrandedTest {

    private static final Path FILE = Path.of("/家/店.clientele");
    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Workbook STEP = Workbook.EMPTY.with(Node.of("t", "the last step", Sources.of("s")));

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Recorded doors = new Recorded();
    private final Session session = new Session(bench.jobs);
    private final Lost project = new Lost("店");

    /// A project whose file comes and goes.
    private static final class Lost extends MemoryProject {

        private boolean isGone;
        private Adrift what = Adrift.GONE;
        private Unsynced step = Unsynced.NOTHING;

        Lost(String name) {
            super(name, Catalog.standard(), new Memory());
            put("s", Shop.source("s", 10));
        }

        @Override
        public void keep(List<? extends Deposit> ledgers, History next) {
            step = Unsynced.step(ledgers, next);
            if (isGone) {
                throw new Problem(what.key(), FILE.toString(), "/家");
            }
            super.keep(ledgers, next);
            step = Unsynced.NOTHING;
        }

        @Override
        public Path file() {
            return FILE;
        }

        @Override
        public Unsynced unsynced() {
            return step;
        }

        @Override
        public OpenProject elsewhere(Path to, Function<Unlocking, Backups> backups, Progress progress) {
            var there = new Lost(to.getFileName().toString());
            there.keep(step.history().orElse(history()));
            return there;
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void lose() {
        Function<Unlocking, Backups> backups =
                _ -> new Backups(Path.of("none"), JSON, (_, _) -> null, Clock.systemUTC());
        var told = new Safekeeping.Told(bench.notices, bench.language);
        var stranded = onFx(() -> new Stranded(
                session,
                bench.navigation,
                told,
                backups,
                new WayOut(bench.jobs, bench.navigation, told, backups, JSON)));
        bench.failures.onProblem(stranded::leads);
        bench.screen(AdriftController.class, () -> new AdriftController(stranded, doors, bench.choice, bench.language));
        doFx(() -> {
            session.open(project);
            bench.navigation.go(Stop.CLEAN);
        });
        bench.show(AdriftController.class, 1000, 800);
        project.isGone = true;
        doFx(this::step);
        await("it is said", () -> bench.navigation.stop() == Stop.ADRIFT);
        bench.settle();
    }

    private void step() {
        try {
            session.accept(STEP, History.Label.of("history.changed"));
        } catch (Problem problem) {
            bench.failures.accept(problem);
        }
    }

    @AfterEach
    void close() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        bench.close();
    }

    private String said(String selector) {
        return onFx(() -> bench.<Label>find(selector).getText());
    }

    private void press(String selector) {
        Button button = bench.find(selector);
        bench.robot.clickOn(button);
    }

    @Test
    void whatHappenedIsSaidInBothLanguagesAndSizesAndNothingIsClippedOrNameless() {
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        assertTrue(said("#title").contains("店"), said("#title"));
        assertTrue(said("#what").startsWith("/家/店.clientele is not in its folder"), said("#what"));
        assertTrue(onFx(() -> bench.notices.newestProperty().get()).isEmpty(), "no notice beside the page");
        bench.picture("adrift-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("adrift-zh-200");
    }

    @Test
    void aFullDiskLeadsToTheSamePage() {
        project.what = Adrift.DISK;
        doFx(this::step);
        await("it is said", () -> said("#title").equals("The disk takes no more of “店”"));
        assertTrue(said("#what").startsWith("/家/店.clientele cannot be written any more"), said("#what"));
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 200);
        bench.picture("adrift-disk-en-200");
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("adrift-disk-zh");
        press("#again");
        assertEquals(Stop.ADRIFT, bench.navigation.stop());
        project.isGone = false;
        press("#again");
        await("the step is there", () -> session.book().equals(STEP));
    }

    @Test
    void aFullDiskUnderACopyIsNoReasonToLeaveTheProject() {
        doFx(() -> bench.navigation.go(Stop.CLEAN));
        doFx(() -> bench.failures.accept(new Problem(Adrift.DISK.key(), "/elsewhere/copy.clientele", "full")));
        assertEquals(Stop.CLEAN, bench.navigation.stop());
        assertTrue(onFx(() -> bench.notices.newestProperty().get()).isPresent(), "a notice says it");
    }

    @Test
    void tryingAgainKeepsTheStepOnceTheFileIsBack() {
        press("#again");
        assertEquals(Stop.ADRIFT, bench.navigation.stop());
        assertEquals(Workbook.EMPTY, onFx(session::book));
        assertTrue(onFx(() -> session.behindProperty().get()), "the step is behind");
        project.isGone = false;
        press("#again");
        await("the step is there", () -> session.book().equals(STEP));
        assertEquals(Stop.CLEAN, bench.navigation.stop());
        assertFalse(onFx(() -> session.behindProperty().get()), "nothing is behind");
        assertEquals(STEP, project.history().book());
    }

    @Test
    void everythingAndTheLastStepIsSavedElsewhereAndOpenThere() {
        DraggingApplication.CHOSEN.add(List.of(Path.of("/tmp/there.clientele").toFile()));
        press("#save");
        await("it is open there", () -> session.book().equals(STEP));
        await("the page is left", () -> bench.navigation.stop() == Stop.CLEAN);
        assertEquals(
                Optional.of("there.clientele"),
                onFx(() -> session.projectProperty().get().map(OpenProject::name)));
        assertTrue(onFx(() -> bench.notices.newestProperty().get().orElseThrow())
                .text()
                .contains("there.clientele"));
    }

    @Test
    void theStepKeepsTheProjectOpenUntilItIsKeptOrGivenUp() {
        assertTrue(onFx(() -> LastStep.isUnsettled(session)));
        assertThrows(Problem.class, () -> doFx(() -> LastStep.settle(session)));
        project.isGone = false;
        doFx(() -> LastStep.settle(session));
        assertEquals(STEP, project.history().book());
        assertFalse(onFx(() -> LastStep.isUnsettled(session)));
    }

    @Test
    void theProjectIsLeftWithoutTheStep() {
        press("#leave");
        await("it is closed", () -> doors.asked.contains("close"));
    }
}
