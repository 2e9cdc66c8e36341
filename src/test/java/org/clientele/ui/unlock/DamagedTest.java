package org.clientele.ui.unlock;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.clientele.project.Access;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.SealedFile;
import org.clientele.project.store.Image;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Projects;
import org.clientele.ui.Recorded;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Stop;
import org.clientele.ui.WayOut;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class DamagedTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final String PASSWORD = "三只苍鹭 at noon";

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Recorded doors = new Recorded();

    @TempDir
    private Path folder;

    private Path file;
    private WayOut way;
    private Projects projects;

    @BeforeEach
    void show() {
        file = folder.resolve("店.clientele");
        way = onFx(() -> new WayOut(
                bench.jobs,
                bench.navigation,
                new Safekeeping.Told(bench.notices, bench.language),
                this::backups,
                JSON));
        projects = way.of(new OnDisk(JSON));
        bench.screen(
                DamagedController.class,
                () -> new DamagedController(way, doors, bench.choice, bench.navigation, bench.language));
        bench.show(DamagedController.class, 1000, 900);
    }

    @AfterEach
    void close() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        bench.close();
    }

    private Backups backups(Unlocking unlocking) {
        return new Backups(
                folder.resolve("backups"),
                JSON,
                (copy, progress) -> Image.read(copy, unlocking, progress),
                Clock.systemUTC());
    }

    private void make() {
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 3_000), Progress.NONE);
            backups(Unlocking.NONE).verify(backups(Unlocking.NONE).make(project), Progress.NONE);
        }
    }

    private void protect() {
        try (var fresh = Protection.by("lin", Password.of(PASSWORD.toCharArray()), new Cost(8, 1, 1))) {
            Access.rekey(file, Unlocking.NONE, fresh, Progress.NONE);
        }
    }

    /// Returns the damaged file, in which the newest write of H2 is lost.
    private byte[] damage() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 4;
        Files.write(file, bytes);
        return bytes;
    }

    private static Unlocking known() {
        return Unlocking.by(Password.of(PASSWORD.toCharArray()), Optional.empty());
    }

    private void meet(Unlocking unlocking) {
        assertThrows(CancellationException.class, () -> projects.open(file, unlocking, Progress.NONE));
        await("it is known", () -> bench.navigation.stop() == Stop.DAMAGED);
        bench.settle();
    }

    private boolean isThere(String selector) {
        return onFx(() -> {
            Node node = bench.find(selector);
            return node.isVisible() && node.getParent().isVisible();
        });
    }

    private String said(String selector) {
        return onFx(() -> bench.<Label>find(selector).getText());
    }

    private void press(String selector, KeyCode key) {
        Node node = bench.find(selector);
        doFx(node::requestFocus);
        bench.robot.type(key);
    }

    @Test
    void whatIsDamagedIsSaidInBothLanguagesAndSizesAndNothingIsClippedOrNameless() throws IOException {
        make();
        protect();
        damage();
        meet(known());
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        assertTrue(said("#what").matches("1 of its \\d+ blocks of 4 KB is not .*"), said("#what"));
        assertTrue(isThere("#password"));
        assertTrue(onFx(() -> bench.<Button>find("#save").isDisabled()), "no password yet");
        bench.picture("damaged-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("damaged-zh-200");
    }

    @Test
    void theNewestBackupIsRestoredIntoANewFileByKeyboardAndOpened() throws IOException {
        make();
        var damaged = damage();
        meet(Unlocking.NONE);
        assertFalse(isThere("#password"));
        var to = folder.resolve("again.clientele");
        DraggingApplication.CHOSEN.add(List.of(to.toFile()));
        press("#restore", KeyCode.SPACE);
        await("it is opened", () -> doors.asked.stream().anyMatch(asked -> asked.contains("again.clientele")));
        assertArrayEquals(damaged, Files.readAllBytes(file));
        assertHolds(to, Unlocking.NONE);
    }

    private static void assertHolds(Path project, Unlocking unlocking) {
        try (var opened = Project.open(project, JSON, unlocking)) {
            assertEquals(
                    Shop.source("s", 3_000).rows(),
                    opened.get("s", Source.class).rows());
        }
    }

    @Test
    void whatCanBeReadOfAProtectedProjectIsSavedByItsPasswordAndOpened() throws IOException {
        make();
        protect();
        var damaged = damage();
        meet(known());
        PasswordField password = bench.find("#password");
        doFx(() -> password.setText(PASSWORD));
        var to = folder.resolve("saved");
        DraggingApplication.CHOSEN.add(List.of(to.toFile()));
        bench.robot.clickOn("#save");
        await("it is opened", () -> doors.asked.stream().anyMatch(asked -> asked.contains("saved")));
        assertEquals("", onFx(password::getText));
        assertArrayEquals(damaged, Files.readAllBytes(file));
        assertHolds(to.resolve("店.clientele"), known());
        var notice = onFx(() -> bench.notices.newestProperty().get().orElseThrow());
        assertTrue(notice.text().contains("1 table"), notice.text());
    }

    @Test
    void whatIsSavedBesideTheDamagedFileGoesIntoAFolderOfItsOwn() throws IOException {
        make();
        var damaged = damage();
        meet(Unlocking.NONE);
        for (var into : List.of("店, saved", "店, saved 2")) {
            DraggingApplication.CHOSEN.add(List.of(folder.toFile()));
            bench.robot.clickOn("#save");
            var to = folder.resolve(into).resolve("店.clientele");
            await("it is opened", () -> doors.asked.stream().anyMatch(asked -> asked.contains(to.toString())));
            assertHolds(to, Unlocking.NONE);
        }
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    @Test
    void settingAsideRenamesTheFileAndKeepsEveryByteOfIt() throws IOException {
        make();
        var damaged = damage();
        doors.recent.add(Recorded.project("店", file.toString()));
        meet(Unlocking.NONE);
        press("#aside", KeyCode.SPACE);
        await("it is renamed", () -> Files.notExists(file));
        var now = onFx(() -> way.damageProperty().get().orElseThrow().file());
        assertTrue(now.getFileName().toString().matches("店\\.damaged-[-0-9]{19}\\.clientele"), now.toString());
        assertArrayEquals(damaged, Files.readAllBytes(now));
        assertFalse(isThere("#aside"));
        assertTrue(isThere("#save"));
    }

    @Test
    void withoutItsHeadersOnlyABackupIsOffered() throws IOException {
        make();
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, 4096 + SealedFile.HEADERS, (byte) 7);
        Files.write(file, bytes);
        meet(Unlocking.NONE);
        assertTrue(said("#what").startsWith("Both copies of its header"), said("#what"));
        assertFalse(isThere("#save"));
        assertTrue(isThere("#restore"));
    }
}
