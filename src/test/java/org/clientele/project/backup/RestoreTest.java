package org.clientele.project.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/// A backup goes into a new file, which is there whole or not at all.
class RestoreTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private Backups backups;
    private Backup backup;

    private interface Restoring {

        void run(Path to, Progress progress) throws IOException;
    }

    @BeforeEach
    void make() {
        Drill here = (file, progress) -> Image.read(file, Unlocking.NONE, progress);
        backups = new Backups(folder.resolve("backups"), JSON, here, Clock.systemUTC());
        try (var project = Project.create(folder.resolve("店铺; 1.clientele"), JSON)) {
            project.keep(Shop.source("s", 5_000), Progress.NONE);
            backup = backups.make(project);
        }
    }

    private void restore(Path to, Progress progress) {
        backups.restore(backup, to, Unlocking.NONE, progress);
    }

    private void copyInPlace(Path to, Progress progress) throws IOException {
        Files.copy(backup.file(), to, StandardCopyOption.REPLACE_EXISTING);
        progress.at(1, 1);
    }

    @Test
    void aRestoreThatIsStoppedLeavesNothingWhereverThatIs() throws IOException {
        assertLeavesNothing(this::restore);
    }

    @Test
    void restoringNeverWritesOverAFile() throws IOException {
        assertKeepsWhatIsThere(this::restore);
    }

    @Test
    void aRestoreThatWritesInPlaceIsFoundOut() {
        assertThrows(AssertionFailedError.class, () -> assertLeavesNothing(this::copyInPlace));
        assertThrows(AssertionFailedError.class, () -> assertKeepsWhatIsThere(this::copyInPlace));
    }

    private void assertLeavesNothing(Restoring restoring) throws IOException {
        var to = Files.createDirectory(folder.resolve("to")).resolve("r.clientele");
        for (double until : List.of(0.0, 0.1, 0.5, 0.8)) {
            assertThrows(
                    CancellationException.class,
                    () -> restoring.run(to, (done, total) -> {
                        if (done / total >= until) {
                            throw new CancellationException();
                        }
                    }));
            try (var left = Files.list(to.getParent())) {
                assertEquals(0, left.count(), "stopped at " + until);
            }
        }
    }

    private void assertKeepsWhatIsThere(Restoring restoring) throws IOException {
        var there = Files.writeString(folder.resolve("there.clientele"), "mine");
        var problem = assertThrows(Problem.class, () -> restoring.run(there, Progress.NONE));
        assertEquals("problem.project.exists", problem.key());
        assertEquals("mine", Files.readString(there));
    }
}
