package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After an unclean stop, what cannot be read counts as not written; where that is more than a stop leaves, it may be
/// damage, and the file is kept as it was.
class AsFoundTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    /// A copy of a project that is open: as if its process had been killed.
    private Path stopped() throws IOException {
        var open = folder.resolve("open.clientele");
        var file = folder.resolve("店.clientele");
        try (var project = Project.create(open, JSON)) {
            project.keep(Shop.source("s", 20_000), Progress.NONE);
            Files.copy(open, file);
        }
        return file;
    }

    /// As in a file of a program that promised nothing yet; else it is told as damage.
    private static void forgetPromised(byte[] bytes) {
        int secondHeader = 4096 + 16 * 1024;
        for (int at : new int[] {10 * 1024, 12 * 1024}) {
            Arrays.fill(bytes, secondHeader + at, secondHeader + at + 40, (byte) 0);
        }
    }

    private Path found() {
        return folder.resolve("店.as-found.clientele");
    }

    private static Project open(Path file, Progress progress) {
        return Project.open(file, JSON, Unlocking.NONE, progress);
    }

    private static List<String> opened(Path file) {
        try (var project = open(file, Progress.NONE)) {
            return project.notes().stream().map(Problem::key).toList();
        }
    }

    private static byte[] damaged(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        forgetPromised(bytes);
        for (int percent = 30; percent < 90; percent += 10) {
            bytes[(int) (bytes.length * (percent / 100.0))] ^= 1;
        }
        Files.write(file, bytes);
        return bytes;
    }

    @Test
    void anUncleanFileThatIsDamagedInManyPlacesIsKeptAsItWasFound() throws IOException {
        var file = stopped();
        var bytes = damaged(file);

        assertEquals(List.of("project.as-found"), opened(file));
        assertArrayEquals(bytes, Files.readAllBytes(found()));
        assertEquals(List.of(), opened(file));
    }

    @Test
    void anOpeningThatIsStoppedAgainAndAgainLeavesOneCopy() throws IOException {
        var file = stopped();
        var bytes = damaged(file);
        Progress stopping = (done, total) -> {
            if (Files.exists(found())) {
                throw new CancellationException();
            }
        };
        for (int opening = 0; opening < 3; opening++) {
            assertThrows(CancellationException.class, () -> open(file, stopping));
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertFalse(Files.exists(folder.resolve("店.as-found-2.clientele")));
        assertEquals(List.of("project.as-found"), opened(file));
        assertFalse(Files.exists(folder.resolve("店.as-found-2.clientele")));
    }

    @Test
    void aStoppedProjectIsNotCopied() throws IOException {
        var file = stopped();
        assertEquals(List.of(), opened(file));
        assertFalse(Files.exists(found()));
    }
}
