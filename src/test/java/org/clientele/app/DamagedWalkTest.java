package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javafx.application.Platform;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.ui.FxTest;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A damaged project is dropped onto the window, what can be read of it is saved, and that is open then.
@ExtendWith(FxTest.class)
class DamagedWalkTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    @Test
    void aDamagedProjectThatIsDroppedLeadsToItsWayOutAndOnToWhatWasSaved() throws IOException {
        var file = folder.resolve("店.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 1_000), Progress.NONE);
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 4;
        Files.write(file, bytes);
        try (var program = new Program(folder)) {
            program.drop(file);
            program.shown("#save", javafx.scene.Node::isVisible);
            assertFalse(program.session().isOpen());
            assertFalse(program.find("#restore").isVisible());
            program.choosing(folder.resolve("saved")).click("#save");
            await("what was saved is open", () -> program.session().isOpen());
            program.settle();
            var open = onFx(() -> program.session().projectProperty().get().orElseThrow());
            assertEquals(folder.resolve("saved/店.clientele"), open.file());
            assertEquals(1_000, onFx(() -> program.session()
                    .deposits()
                    .get("s", Source.class)
                    .rows()
                    .rows()));
            doFx(() -> program.session().close());
        }
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(file)));
    }

    private static Workbook book(String title) {
        return Workbook.EMPTY.with(Node.of("t", title, Sources.of("s")));
    }

    /// Opens a project and takes a step.
    private static void open(Program program, Path file) {
        program.drop(file);
        await("it is open", () -> program.session().isOpen());
        program.settle();
        doFx(() -> program.session().accept(book("one"), Label.of("history.changed")));
    }

    @Test
    void aFileThatIsDeletedUnderAnOpenProjectLeadsToAPageThatSavesAllAndTheLastStepElsewhere() throws IOException {
        var file = folder.resolve("店.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 1_000), Progress.NONE);
        }
        var there = folder.resolve("there.clientele");
        try (var program = new Program(folder)) {
            open(program, file);
            Files.delete(file);
            Platform.runLater(() -> program.session().accept(book("two"), Label.of("history.changed")));
            program.shown("#again", javafx.scene.Node::isVisible);
            assertEquals("one", onFx(() -> program.session().book().require("t").title()));
            program.choosing(there).click("#save");
            await("the last step is there", () -> program.session().book().equals(book("two")));
            program.settle();
            assertEquals(there, onFx(() -> program.session()
                    .projectProperty()
                    .get()
                    .orElseThrow()
                    .file()));
            doFx(() -> program.session().close());
        }
        try (var project = Project.open(there, JSON)) {
            assertEquals(book("two"), project.history().book());
            assertEquals(1_000, project.get("s", Source.class).rows().rows());
        }
    }

    @Test
    void damageThatIsFoundWhileAProjectIsOpenLeadsToTheWayOutAndNoStepIsLost() throws IOException {
        var file = folder.resolve("店.clientele");
        long from;
        long to;
        var open = folder.resolve("open.clientele");
        try (var project = Project.create(open, JSON)) {
            project.keep(Shop.source("s", 1_000), Progress.NONE);
            from = Files.size(open);
            project.keep(Shop.source("later", 20_000), Progress.NONE);
            to = Files.size(open);
            project.keep(project.history().accept(book("zero"), Label.of("history.changed")));
            // Closing would move what was kept later to where there is room.
            Files.copy(open, file);
        }
        try (var program = new Program(folder)) {
            open(program, file);
            try (var bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (long at = from + 30_000; at < to - 30_000; at += 4096 + 44) {
                    bytes.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), at);
                }
            }
            var source = onFx(() -> program.session().deposits());
            assertThrows(
                    Problem.class,
                    () -> source.get("later", Source.class).rows().table());
            program.shown("#save", javafx.scene.Node::isVisible);
            assertTrue(program.find("#open").isVisible());
            program.choosing(folder.resolve("saved")).click("#save");
            await("what was saved is open", () -> program.session().isOpen());
            program.settle();
            assertEquals(book("one"), onFx(() -> program.session().book()));
            doFx(() -> program.session().close());
        }
    }
}
