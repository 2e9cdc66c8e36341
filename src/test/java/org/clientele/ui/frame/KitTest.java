package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.RecoveryWords;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.keys.WordList;
import org.clientele.project.store.Verification;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.ui.Bench;
import org.clientele.ui.Fleeting;
import org.clientele.ui.FxTest;
import org.clientele.ui.LockedProject;
import org.clientele.ui.Session;
import org.clientele.ui.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class KitTest {

    private static final String PASSWORD = "seven herons at noon";

    @TempDir
    private Path folder;

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private LockedProject project;
    private Vault vault;

    @BeforeEach
    void show() {
        project = new LockedProject(folder, PASSWORD);
        doFx(() -> session.open(project));
        vault = new Vault(session, bench.navigation, bench.notices, bench.language);
        bench.screen(KitController.class, () -> new KitController(vault, bench.language));
        bench.screen(KitWordsController.class, () -> new KitWordsController(vault, bench.choice, bench.language));
        bench.show(KitController.class, 800, 900);
    }

    @AfterEach
    void close() {
        bench.close();
        doFx(session::close);
    }

    private void enter() {
        PasswordField field = bench.find("#password");
        doFx(() -> field.setText(PASSWORD));
        bench.robot.clickOn("#next");
        await("the words are there", () -> bench.<Node>find("#showing").isVisible());
    }

    private List<String> words() {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(i -> onFx(() -> bench.<Label>find("#kit-word-" + i).getText()))
                .toList();
    }

    private void prove(List<String> words) {
        for (int i = 1; i <= 3; i++) {
            TextField field = bench.find("#proof-" + i);
            int place = Integer.parseInt(onFx(field::getAccessibleText).replaceAll("\\D", ""));
            doFx(() -> field.setText(" " + words.get(place - 1).toUpperCase(Locale.ROOT)));
        }
        bench.robot.clickOn("#next");
    }

    @Test
    void nothingIsClippedOrNamelessOnAnyOfItsPages() {
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        enter();
        doFx(() -> bench.<Node>find("#warning").setVisible(true));
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        enter();
        bench.picture("kit-en");
        bench.robot.clickOn("#next");
        doFx(() -> bench.<Node>find("#wrong").setVisible(true));
        bench.picture("kit-proof-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        enter();
        bench.picture("kit-zh");
    }

    /// Writes the project anew, and returns what is said of a kit then.
    private List<String> rekeyed() {
        var said = new CopyOnWriteArrayList<String>();
        doFx(() -> {
            vault.onProtected(() -> said.add(about()));
            vault.rekey(Password.of(PASSWORD.toCharArray()), _ -> {});
        });
        await("other keys are there", () -> session.projectProperty()
                .get()
                .filter(open -> open != project)
                .isPresent());
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        return said;
    }

    private String about() {
        var shown = new Scene(bench.fxml.load(KitController.class)).getRoot();
        shown.applyCss();
        return ((Label) shown.lookup("#about")).getText();
    }

    @Test
    void afterOtherKeysTheWordsOfBeforeOpenNothingAndANewKitIsOfferedAtOnce() {
        var key = RecoveryKey.fresh();
        var words = String.join(" ", RecoveryWords.of(key, WordList.ENGLISH));
        project.access().orElseThrow().recovery(key);
        var said = rekeyed();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("The words of the kit from before do not open"), said.getFirst());
        assertFalse(onFx(vault::isRecoverable));
        assertFalse(onFx(vault::isJustRekeyed));
        var file = project.file();
        doFx(session::close);
        var kit = Unlocking.by(RecoveryWords.read(words), Optional.empty());
        assertThrows(Problem.class, () -> Verification.of(file, kit, Progress.NONE));
    }

    @Test
    void itIsInForceOnlyWhenThreeWordsWereTypedBack() {
        PasswordField field = bench.find("#password");
        doFx(() -> field.setText("seven herons at moon"));
        bench.robot.clickOn("#next");
        await("it is said", () -> bench.<Node>find("#refusal").isVisible());
        enter();
        var words = words();
        bench.robot.clickOn("#next");
        prove(words.reversed());
        await("it is said", () -> bench.<Node>find("#wrong").isVisible());
        assertFalse(project.access().orElseThrow().isRecoverable());
        prove(words);
        await("it is in force", () -> project.access().orElseThrow().isRecoverable());
        await("the window is gone", () -> bench.jobs.running().isEmpty());
        doFx(session::close);
        var kit = Unlocking.by(RecoveryWords.read(String.join(" ", words)), Optional.empty());
        assertEquals(
                List.of(), Verification.of(project.file(), kit, Progress.NONE).damaged());
    }

    @Test
    void leavingWithoutAKitIsWarnedOfOnce() {
        enter();
        bench.robot.clickOn("#leave");
        assertTrue(onFx(() -> bench.<Node>find("#warning").isVisible()));
        assertEquals(
                "Go on without a kit", onFx(() -> bench.<Labeled>find("#leave").getText()));
        var root = onFx(bench::root);
        bench.robot.clickOn("#leave");
        await("the window is gone", () -> !root.getScene().getWindow().isShowing());
        assertFalse(project.access().orElseThrow().isRecoverable());
    }

    @Test
    void theSavedKitIsReadBackAndItsUserAloneMayReadIt() throws IOException {
        enter();
        var file = folder.resolve("kit.txt");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));
        bench.robot.clickOn("#save");
        await("it is written", () -> Files.exists(file));
        var kit = RecoveryWords.read(Files.readString(file));
        assertEquals(words(), RecoveryWords.of(kit, org.clientele.project.keys.WordList.ENGLISH));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aCopiedKitLeavesTheClipboardAgain() {
        enter();
        bench.robot.clickOn("#copy");
        assertTrue(onFx(() -> Clipboard.getSystemClipboard().getString()).contains("24. "));
        doFx(() -> Fleeting.copy("secret", Duration.millis(50)));
        await("it is gone", () -> !Clipboard.getSystemClipboard().hasString());
    }
}
