package org.clientele.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.project.Project;
import org.clientele.project.Unsynced;
import org.clientele.project.store.Adrift;
import org.clientele.spec.Problem;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A step that is refused is in memory only where its file could not take it; what may not be is no step.
class RefusedStepTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private Path file;
    private ProjectOnDisk open;

    @BeforeEach
    void create() {
        file = folder.resolve("店.clientele");
        open = new ProjectOnDisk(Project.create(file, JSON), JSON);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String refused(History history) {
        return assertThrows(Problem.class, () -> open.keep(history)).key();
    }

    private void isNotAllowed(History history) {
        System.setProperty("clientele.blocks", "8");
        try {
            assertEquals("problem.project.worn", refused(history));
        } finally {
            System.clearProperty("clientele.blocks");
        }
    }

    @Test
    void whatMayNotBeIsNoStep() {
        isNotAllowed(open.history().named("one"));
        assertEquals(Unsynced.NOTHING, open.unsynced());
    }

    @Test
    void whatItsFileCouldNotTakeIsOneUntilItIsKept() throws IOException {
        var step = open.history().named("one");
        Files.move(file, folder.resolve("away.clientele"));
        assertEquals(Adrift.RENAMED.key(), refused(step));
        assertEquals(Optional.of(step), open.unsynced().history());
        isNotAllowed(open.history().named("two"));
        assertEquals(Optional.of(step), open.unsynced().history());
        Files.move(folder.resolve("away.clientele"), file);
        open.keep(List.of(), step);
        assertEquals(Unsynced.NOTHING, open.unsynced());
    }
}
