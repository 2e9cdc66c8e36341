package org.clientele.project.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
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

/// Files whose beginning is damaged are known as projects all the same, and their backups found.
class DamageTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

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
        var found = Damage.of(file, Unlocking.NONE, backups);
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
