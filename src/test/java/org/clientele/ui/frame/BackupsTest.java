package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.ui.Bench;
import org.clientele.ui.FiledProject;
import org.clientele.ui.FxTest;
import org.clientele.ui.LastStep;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Session;
import org.clientele.ui.Theme;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class BackupsTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);

    @TempDir
    private Path folder;

    private Safekeeping safekeeping;

    @BeforeEach
    void show() {
        safekeeping = onFx(() -> {
            bench.settings.backupsProperty().set(folder.resolve("backups"));
            return new Safekeeping(
                    session,
                    bench.settings,
                    new Safekeeping.Told(bench.notices, bench.language),
                    in -> new Backups(
                            in,
                            JSON,
                            (file, progress) -> Image.read(file, Unlocking.NONE, progress),
                            Clock.systemUTC()));
        });
        bench.screen(
                BackupsController.class,
                () -> new BackupsController(safekeeping, bench.settings, bench.language, bench.choice));
        doFx(() -> session.open(new FiledProject(Project.create(file("shop"), JSON))));
        bench.show(BackupsController.class, 760, 640);
        rest();
    }

    @AfterEach
    void close() {
        rest();
        doFx(session::close);
        bench.close();
    }

    private Path file(String name) {
        return folder.resolve(name + Project.ENDING);
    }

    private void rest() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        bench.settle();
    }

    private void decide(String key) {
        doFx(() -> session.keep(Shop.source("s", 1_000)));
        doFx(() -> session.accept(
                session.book().with(Node.of("n" + session.book().nodes().size(), "a", Sources.of("s"))),
                Label.of(key)));
    }

    private List<Backup> listed() {
        return onFx(() -> List.copyOf(this.<Backup>list().getItems()));
    }

    private <T> ListView<T> list() {
        return bench.find("#backups");
    }

    @Test
    void aBackupIsMadeCheckedListedAndRestoredByMouse() {
        decide("history.start");
        bench.robot.clickOn("#backUp");
        rest();
        assertEquals(1, listed().size());
        assertTrue(listed().getFirst().isVerified());
        DraggingApplication.CHOSEN.add(List.of(file("again").toFile()));
        bench.robot.clickOn("#restore");
        rest();
        try (var again = Project.open(file("again"), JSON)) {
            assertEquals(onFx(session::book), again.history().book());
        }
    }

    @Test
    void aSecondPressDoesNotBreakOffTheBackupThatIsBeingMade() {
        decide("history.start");
        doFx(() -> {
            safekeeping.backUp();
            safekeeping.backUp();
        });
        assertTrue(newest().startsWith("A backup is being made already"), newest());
        rest();
        assertTrue(newest().startsWith("The backup was made"), newest());
        doFx(safekeeping::backUp);
        rest();
        assertEquals(2, listed().size());
        assertTrue(listed().stream().allMatch(Backup::isVerified));
    }

    @Test
    void aBackupThatIsFoundDamagedLaterIsNotListedAsWhole() throws Exception {
        decide("history.start");
        bench.robot.clickOn("#backUp");
        rest();
        decide("history.start");
        bench.robot.clickOn("#backUp");
        rest();
        var files = listed().stream().map(Backup::file).toList();
        Files.copy(files.getLast(), files.getFirst(), StandardCopyOption.REPLACE_EXISTING);

        bench.robot.clickOn("#check");
        rest();

        assertEquals(
                List.of(false, true), listed().stream().map(Backup::isVerified).toList());
        assertTrue(newest().contains(files.getFirst().getFileName() + " is not whole"), newest());
        var said = onFx(() -> bench.root().lookup("#backups .list-cell").getAccessibleText());
        assertTrue(said.endsWith("not found whole"), said);
    }

    @Test
    void theOneThatWasCheckedStaysChosenAndWhatWasPutIntoTheFolderIsListed() throws Exception {
        decide("history.start");
        bench.robot.clickOn("#backUp");
        rest();
        decide("history.start");
        bench.robot.clickOn("#backUp");
        rest();
        var older = listed().getLast().file();
        doFx(() -> list().getSelectionModel().select(1));
        bench.robot.clickOn("#check");
        rest();
        assertEquals(1, onFx(() -> list().getSelectionModel().getSelectedIndex()));

        Files.copy(older, older.resolveSibling("copied " + older.getFileName()));
        Files.copy(
                manifest(older),
                older.resolveSibling("copied " + manifest(older).getFileName()));
        bench.show(BackupsController.class, 760, 640);
        rest();
        assertEquals(3, listed().size());
    }

    @Test
    void theChosenOneStaysChosenWhereOthersComeAndGo() throws Exception {
        for (int i = 0; i < 3; i++) {
            bench.robot.clickOn("#backUp");
            rest();
        }
        var chosen = listed().get(1).file();
        doFx(() -> list().getSelectionModel().select(1));
        Files.delete(listed().getLast().file());
        Files.copy(chosen, chosen.resolveSibling("copied " + chosen.getFileName()));
        Files.writeString(
                chosen.resolveSibling("copied " + manifest(chosen).getFileName()),
                Files.readString(manifest(chosen)).replaceFirst("\"at\" : \"20", "\"at\" : \"30"));
        doFx(safekeeping::list);
        rest();

        assertEquals(3, listed().size());
        assertEquals(2, onFx(() -> list().getSelectionModel().getSelectedIndex()));
        assertEquals(chosen, listed().get(2).file());
    }

    @Test
    void theListHasTheKeysWhenTheWindowOpens() {
        assertTrue(onFx(() -> list().isFocused()));
    }

    private static Path manifest(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".json");
    }

    private String newest() {
        return onFx(() -> bench.notices.newestProperty().get().orElseThrow().text());
    }

    @Test
    void aStepThatIsInMemoryOnlyIsNotLostSilentlyByRestoring() throws Exception {
        decide("history.start");
        bench.robot.clickOn("#backUp");
        rest();
        Files.delete(file("shop"));
        var step = session.book().with(Node.of("refused", "refused", Sources.of("s")));
        assertThrows(Problem.class, () -> doFx(() -> session.accept(step, Label.of("history.changed"))));
        DraggingApplication.CHOSEN.add(List.of(file("again").toFile()));
        bench.robot.clickOn("#restore");
        rest();
        assertTrue(Files.exists(file("again")));
        var said = onFx(() -> bench.notices.newestProperty().get().orElseThrow().text());
        assertTrue(said.contains("is not in it and in no other file"), said);
        assertTrue(onFx(() -> LastStep.isUnsettled(session)));
        assertThrows(Problem.class, () -> doFx(() -> LastStep.settle(session)));
        var kept = onFx(() -> session.projectProperty().get().orElseThrow().unsynced());
        assertEquals(step, kept.history().orElseThrow().book());
    }

    @Test
    void restoringOverAFileIsRefusedInASentence() throws Exception {
        bench.robot.clickOn("#backUp");
        rest();
        var mine = Files.writeString(file("mine"), "mine");
        DraggingApplication.CHOSEN.add(List.of(mine.toFile()));
        bench.robot.clickOn("#restore");
        rest();
        assertEquals("mine", Files.readString(mine));
        assertTrue(onFx(() -> bench.notices.newestProperty().get().orElseThrow().text())
                .contains("mine.clientele"));
    }

    @Test
    void whatWasBroughtInIsBackedUpByItselfUnlessThatIsNotWanted() {
        decide("history.start");
        rest();
        assertEquals(List.of(), listed());
        decide("history.import");
        rest();
        assertEquals(1, listed().size());
        bench.robot.clickOn("#byItself");
        decide("history.import");
        rest();
        assertEquals(1, listed().size());
    }

    @Test
    void aBackupMadeOnClosingIsCheckedWhenTheProjectIsOpenedNext() {
        decide("history.start");
        doFx(session::close);
        var backups = new Backups(
                folder.resolve("backups"),
                JSON,
                (file, progress) -> Image.read(file, Unlocking.NONE, progress),
                Clock.systemUTC());
        doFx(() -> session.open(new FiledProject(Project.open(file("shop"), JSON))));
        rest();
        assertEquals(1, listed().size());
        assertTrue(listed().getFirst().isVerified());
        assertEquals(listed(), backups.of(listed().getFirst().manifest().project()));
    }

    @Test
    void closingWithoutADecisionMakesNone() {
        doFx(session::close);
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    @Test
    void theKeyboardReachesEverything() {
        bench.robot.clickOn("#backUp");
        rest();
        doFx(() -> bench.find("#byItself").requestFocus());
        bench.robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
        rest();
        assertTrue(onFx(() -> bench.notices.newestProperty().get().orElseThrow().text())
                .contains("is whole"));
    }

    @Test
    void nothingIsCutOffInEitherLanguageAtEitherScale() {
        bench.robot.clickOn("#backUp");
        rest();
        bench.picture("backups-en");
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (int scale : new int[] {100, 200}) {
                bench.look(locale, scale);
                assertEquals(List.of(), bench.faults(), locale + " " + scale);
            }
        }
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("backups-zh");
    }
}
