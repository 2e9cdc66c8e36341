package org.clientele.project.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.SealedFile;
import org.clientele.project.store.Image;
import org.clientele.project.store.Verification;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files whose beginning is damaged are known as projects all the same, and their backups found.
class DamageTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private static final int SEALED = SealedFile.BLOCK + 44;
    private static final int BODY = 4096 + SealedFile.HEADERS;

    @TempDir
    private Path folder;

    private Path file;
    private Backups backups;
    private Backup made;

    @BeforeEach
    void make() {
        file = folder.resolve("店.clientele");
        backups = new Backups(
                folder.resolve("backups"),
                JSON,
                (copy, progress) -> Image.read(copy, Unlocking.NONE, progress),
                Clock.systemUTC());
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 30), Progress.NONE);
            made = backups.verify(backups.make(project), Progress.NONE);
        }
    }

    private void zero(int from, int to) throws IOException {
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, from, to, (byte) 0);
        Files.write(file, bytes);
    }

    private void assertDamaged(String said) {
        var problem = assertThrows(Problem.class, () -> Project.open(file, JSON));
        assertEquals(Damage.KEY, problem.key());
        var found = Damage.of(file, Unlocking.NONE, backups, Progress.NONE);
        assertEquals(Optional.empty(), found.blocks());
        assertEquals(said, found.said().key());
        assertEquals(Optional.of(made.file()), found.newest().map(Backup::file));
    }

    @Test
    void aProjectWhoseFirstWordsAreLostIsDamagedAndKnownByItsId() throws IOException {
        zero(0, 8);
        Files.move(file, file.resolveSibling("other.clientele"));
        file = file.resolveSibling("other.clientele");
        assertDamaged("damaged.headers");
    }

    @Test
    void aProjectWhoseFirstPageAndFirstHeaderAreLostIsKnownByItsSecondHeaderAndItsName() throws IOException {
        zero(0, 4096 + 16 * 1024);
        assertDamaged("damaged.headers");
    }

    /// Returns the file with one block destroyed.
    private static byte[] destroyed(byte[] whole, int block) {
        var bytes = whole.clone();
        bytes[BODY + block * SEALED + 99] ^= 1;
        return bytes;
    }

    /// Opens it, notes something in it and reads all of a source; returns whether damage was met.
    private boolean walk() {
        try (var project = Project.open(file, JSON)) {
            project.keepView("grid", "{}");
            var rows = project.get("large", Source.class).rows();
            rows.schema().fields().forEach(field -> rows.block(field.name()));
            return false;
        } catch (Problem problem) {
            assertEquals(Damage.KEY, problem.key());
            return true;
        }
    }

    /// What was written before damage was met must not make the next opening take damage for what a stop cut short.
    @Test
    void damageIsFoundAgainAfterAnOpeningThatWroteBeforeItMetItAndNoBlockIsMadeZeros() throws IOException {
        try (var project = Project.open(file, JSON)) {
            project.keep(Shop.source("large", 60_000), Progress.NONE);
        }
        var whole = Files.readAllBytes(file);
        int wrote = 0;
        for (int block = (whole.length - BODY) / SEALED - 1; block > 0; block -= 3) {
            var bytes = destroyed(whole, block);
            Files.write(file, bytes);
            if (walk()) {
                wrote += Arrays.equals(bytes, Files.readAllBytes(file)) ? 0 : 1;
                var after = Verification.of(file, Unlocking.NONE, Progress.NONE);
                assertTrue(after.isClosed());
                assertEquals(List.of((long) block), after.damaged());
            }
        }
        assertTrue(wrote > 0);
    }

    @Test
    void aProjectOfNoBytesIsSaidToBeEmpty() throws IOException {
        Files.write(file, new byte[0]);
        assertDamaged("damaged.empty");
    }

    @Test
    void aFileOfSomethingElseIsNoProject() throws IOException {
        Files.writeString(file, "a,b\n1,2\n");
        var problem = assertThrows(Problem.class, () -> Project.open(file, JSON));
        assertEquals("problem.project.foreign", problem.key());
    }
}
