package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.clientele.project.Canary;
import org.clientele.project.Erasure;
import org.clientele.project.Project;
import org.clientele.project.Receipt;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Progress;
import org.clientele.ui.Bench;
import org.clientele.ui.FiledProject;
import org.clientele.ui.FxTest;
import org.clientele.ui.MemoryProject;
import org.clientele.ui.ReceiptFile;
import org.clientele.ui.Session;
import org.clientele.ui.Theme;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class ReceiptsTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void wire() throws IOException {
        file = Canary.project(folder.resolve("shop.clientele"));
        bench.screen(
                ReceiptsController.class,
                () -> new ReceiptsController(new ReceiptFile(session, bench.choice, bench.notices, bench.language)));
    }

    @AfterEach
    void close() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        doFx(session::close);
        bench.close();
    }

    private void erase(String customer, String why) {
        var request = new Erasure.Request(customer, why, Optional.empty());
        new Erasure(Canary.JSON).of(file, Unlocking.NONE, request, Progress.NONE);
    }

    private void open() {
        doFx(() -> session.open(new FiledProject(Project.open(file, Canary.JSON))));
        bench.show(ReceiptsController.class, 1100, 700);
        bench.settle();
    }

    private ListView<Receipt> receipts() {
        return bench.find("#receipts");
    }

    private String told() {
        return onFx(() -> bench.<Label>find("#told").getText());
    }

    @Test
    void whereNobodyWasErasedItSaysHowThatIsDoneAndSavesNothing() {
        open();

        assertTrue(told().startsWith("Nobody was erased"), this::told);
        assertTrue(onFx(() -> bench.<Button>find("#save").isDisabled()));
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void theLastReceiptIsChosenFirstAndEachCanBeReadByKeysAndSavedLater() throws IOException {
        erase(Canary.KEY, "asked by letter");
        erase("C2", "asked by telephone");
        open();

        assertEquals(2, onFx(() -> receipts().getItems().size()));
        assertTrue(onFx(() -> receipts().isFocused()), "keys go to the list");
        assertTrue(told().contains("asked by telephone"), this::told);
        bench.robot.type(KeyCode.DOWN);
        assertTrue(told().contains("asked by letter"), this::told);
        assertFalse(told().contains(Canary.KEY), this::told);

        var saved = folder.resolve("receipt.txt");
        DraggingApplication.CHOSEN.add(List.of(saved.toFile()));
        doFx(() -> bench.<Button>find("#save").fire());
        await("it is there", () -> Files.exists(saved));
        assertTrue(Files.readString(saved).contains("asked by letter"));
    }

    @Test
    void whoMayNotReadTheLogIsToldWhoMay() {
        doFx(() -> session.open(new MemoryProject("shop", Catalog.standard(), new Memory()) {
            @Override
            public Member member() {
                return new Member("wang", Post.ANALYST);
            }

            @Override
            public List<Receipt> receipts() {
                throw new AssertionError("not asked for");
            }
        }));
        bench.show(ReceiptsController.class, 1100, 700);

        assertTrue(told().startsWith("Only owners, editors and auditors"), this::told);
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        erase(Canary.KEY, "asked by letter");
        open();
        bench.picture("receipts-en");
        assertEquals(List.of(), bench.faults());
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("receipts-zh-dark");
    }
}
