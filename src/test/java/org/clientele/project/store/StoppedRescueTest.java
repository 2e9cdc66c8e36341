package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.clientele.project.Project;
import org.clientele.project.Rescue;
import org.clientele.project.Shop;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.Remains;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The saving of a damaged project, stopped at each point where it can be.
class StoppedRescueTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final int SEALED = SealedFile.BLOCK + 44;
    private static final int BODY = Preamble.LENGTH + SealedFile.HEADERS;

    @TempDir
    private Path folder;

    /// Stops at a report and counts them.
    private static final class Stopping implements Progress {

        private final int last;
        private int reports;

        Stopping(int last) {
            this.last = last;
        }

        @Override
        public void at(double done, double total) {
            if (++reports > last) {
                throw new CancellationException();
            }
        }
    }

    /// A project of which two tables are not whole.
    private Path wreck() throws IOException {
        var file = folder.resolve("店.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 3_000), Progress.NONE);
            project.keep(Shop.source("t", 5_000), Progress.NONE);
        }
        List<byte[]> chunks;
        try (var database = Database.open(file, Kind.PROJECT)) {
            chunks = database.read(
                    sql -> sql.query("select bytes from chunk where length(bytes) > 2000", row -> row.getBytes(1)));
        }
        var bytes = Files.readAllBytes(file);
        var body = body(file);
        for (var chunk : chunks) {
            var piece = new String(chunk, chunk.length / 2, 64, StandardCharsets.ISO_8859_1);
            for (int at = body.indexOf(piece); at >= 0; at = body.indexOf(piece, at + 1)) {
                int sealed = BODY + at / SealedFile.BLOCK * SEALED;
                Arrays.fill(bytes, sealed, sealed + SEALED, (byte) 7);
            }
        }
        return Files.write(file, bytes);
    }

    private static String body(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var remains =
                    Remains.of(channel, Preamble.LENGTH, Preamble.identity(channel), Optional.empty(), Progress.NONE);
            return new String(remains.read(0, remains.blocks()).array(), StandardCharsets.ISO_8859_1);
        }
    }

    private List<Path> left(Path to) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(path -> path.startsWith(to)).toList();
        }
    }

    @Test
    void whereverItIsStoppedNothingIsLeftAndItCanBeStartedAgain() throws IOException {
        var wreck = wreck();
        var to = folder.resolve("saved").resolve("here");
        var whole = Files.readAllBytes(wreck);
        var counting = new Stopping(Integer.MAX_VALUE);
        var saved = Rescue.of(wreck, Unlocking.NONE, folder.resolve("once"), JSON, counting);
        assertTrue(saved.parts().size() > 1, saved.parts().toString());
        for (int last : List.of(0, counting.reports / 2, counting.reports - 3, counting.reports - 1)) {
            assertThrows(
                    CancellationException.class, () -> Rescue.of(wreck, Unlocking.NONE, to, JSON, new Stopping(last)));
            assertEquals(List.of(), left(to.getParent()), "stopped at report " + last);
        }
        assertEquals(
                saved.parts(),
                Rescue.of(wreck, Unlocking.NONE, to, JSON, Progress.NONE).parts());
        assertTrue(Arrays.equals(whole, Files.readAllBytes(wreck)), "the damaged file was only read");
    }

    @Test
    void whatLiesInTheFolderAlreadyIsNeitherWrittenOverNorTakenAway() throws IOException {
        var wreck = wreck();
        var once = Rescue.of(wreck, Unlocking.NONE, folder.resolve("once"), JSON, Progress.NONE);
        var to = Files.createDirectory(folder.resolve("saved"));
        var mine = Files.writeString(to.resolve(once.parts().getFirst()), "mine");
        assertThrows(CancellationException.class, () -> Rescue.of(wreck, Unlocking.NONE, to, JSON, new Stopping(3)));
        var saved = Rescue.of(wreck, Unlocking.NONE, to, JSON, Progress.NONE);
        assertEquals("mine", Files.readString(mine));
        assertEquals(once.parts().size(), saved.parts().size());
    }

    @Test
    void aListOfWhatIsMissingThatLiesThereIsNotWrittenOver() throws IOException {
        var wreck = wreck();
        var to = Files.createDirectory(folder.resolve("saved"));
        var mine = Files.writeString(to.resolve("missing.csv"), "mine");
        var saved = Rescue.of(wreck, Unlocking.NONE, to, JSON, Progress.NONE);
        assertEquals("mine", Files.readString(mine));
        assertEquals("missing 2.csv", saved.list());
        assertEquals("missing 2.csv", saved.said().args()[3]);
        assertTrue(Files.readString(to.resolve(saved.list())).contains("订单"));
    }

    /// Who presses it while the last file is written.
    @Test
    void stoppedWhileTheListIsWrittenItLeavesNothing() throws IOException {
        var wreck = wreck();
        var to = folder.resolve("saved");
        Progress pressed = (_, _) -> {
            if (Files.exists(to.resolve("missing.csv"))) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> Rescue.of(wreck, Unlocking.NONE, to, JSON, pressed));
        assertEquals(List.of(), left(to));
    }

    @Test
    void aFileThatComesThereWhileTheDamagedOneIsReadStays() throws IOException {
        var wreck = wreck();
        var to = Files.createDirectory(folder.resolve("saved"));
        var mine = to.resolve(wreck.getFileName());
        Progress coming = (_, _) -> {
            try {
                Files.writeString(mine, "mine");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        var problem = assertThrows(Problem.class, () -> Rescue.of(wreck, Unlocking.NONE, to, JSON, coming));
        assertEquals("problem.project.exists", problem.key());
        assertEquals("mine", Files.readString(mine));
    }
}
