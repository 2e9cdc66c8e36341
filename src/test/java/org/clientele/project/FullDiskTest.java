package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// A real disk of six megabytes that fills up.
class FullDiskTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=6m", "clientele-test", disk.toString()) == 0,
                "a small disk can be mounted by root on Linux only");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException _) {
            return 1;
        }
    }

    private static CellEdits edits(int number) {
        var random = new java.util.Random(number);
        var text = random.ints(60_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return new CellEdits(List.of(new CellEdit("s:" + number, "mail", "x", text.toString())));
    }

    /// Returns how many were kept before the disk was full.
    private static int fill(Project project) {
        for (int i = 0; ; i++) {
            try {
                project.keep(edits(i), Progress.NONE);
            } catch (Problem problem) {
                assertEquals("problem.project.disk", problem.key());
                assertTrue(Words.in(Locale.ENGLISH)
                        .text(problem.key(), problem.args())
                        .contains("No space left"));
                return i;
            }
        }
    }

    @Test
    void aFullDiskIsSaidAndEverythingKeptBeforeIsThere() {
        int kept;
        var file = disk.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            kept = fill(project);
        }
        assertTrue(kept > 20, "kept " + kept);
        try (var again = Project.open(file, JSON)) {
            for (int i = 0; i < kept; i++) {
                assertEquals(edits(i), again.get(edits(i).digest(), CellEdits.class));
            }
        }
    }

    @Test
    void aProjectOnAFullDiskOpensOrSaysWhyAndOpensOnceThereIsRoom() throws IOException {
        var file = disk.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keep(edits(0), Progress.NONE);
        }
        var rest = disk.resolve("rest");
        try (var out = Files.newOutputStream(rest, StandardOpenOption.CREATE)) {
            out.write(new byte[8 << 20]);
        } catch (IOException _) {
            assertTrue(disk.toFile().getUsableSpace() < 8192);
        }
        try (var again = Project.open(file, JSON)) {
            assertTrue(again.has(edits(0).digest()));
        } catch (Problem problem) {
            assertEquals("problem.project.disk", problem.key());
        }
        Files.delete(rest);
        try (var again = Project.open(file, JSON)) {
            assertTrue(again.has(edits(0).digest()));
        }
    }

    @Test
    void aBackupThatHasNoRoomLeavesNothing() throws IOException {
        try (var project = Project.create(folder.resolve("shop.clientele"), JSON)) {
            for (int i = 0; i < 100; i++) {
                project.keep(edits(i), Progress.NONE);
            }
            var backups = new Backups(
                    disk, JSON, (file, progress) -> Image.read(file, Unlocking.NONE, progress), Clock.systemUTC());
            try {
                backups.make(project);
                throw new AssertionError("there is no room");
            } catch (Problem problem) {
                assertEquals("problem.backup.room", problem.key());
            }
        }
        try (var files = Files.list(disk)) {
            assertEquals(List.of(), files.toList());
        }
    }
}
