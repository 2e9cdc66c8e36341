package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Node;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.ui.FxTest;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A damaged project is dropped onto the window, what can be read of it is saved, and that is open then.
@ExtendWith(FxTest.class)
class DamagedWalkTest {

    @TempDir
    private Path folder;

    @Test
    void aDamagedProjectThatIsDroppedLeadsToItsWayOutAndOnToWhatWasSaved() throws IOException {
        var file = folder.resolve("店.clientele");
        try (var project = Project.create(file, new BookJson(Catalog.standard()))) {
            project.keep(Shop.source("s", 1_000), Progress.NONE);
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 4;
        Files.write(file, bytes);
        try (var program = new Program(folder)) {
            program.drop(file);
            program.shown("#save", Node::isVisible);
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
}
