package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.project.audit.Verdict;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Adrift;
import org.clientele.project.store.Image;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
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
                assertEquals(Adrift.DISK.key(), problem.key());
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
    void aProgramThatTakesARefusedStepForKeptIsFoundOut() {
        var file = disk.resolve("shop.clientele");
        int said;
        try (var project = Project.create(file, JSON)) {
            said = fill(project) + 1;
        }
        try (var again = Project.open(file, JSON)) {
            assertHolds(again, said - 1);
            assertThrows(Problem.class, () -> assertHolds(again, said));
        }
    }

    private static History named(Project project, String title) {
        var book = Workbook.EMPTY.with(Node.of("n", title, Recipe.EMPTY));
        return project.history().accept(book, History.Label.of("history.changed"));
    }

    /// Keeps nothing, as there is no room, and says so.
    private static void assertRefused(Project project, Unsynced step) {
        var problem = assertThrows(Problem.class, () -> keep(project, step));
        assertTrue(Adrift.is(problem, project.file()), problem.getMessage());
        assertEquals(Adrift.DISK.key(), problem.key());
    }

    private static void keep(Project project, Unsynced step) {
        step.deposits().forEach(deposit -> project.keep(deposit, Progress.NONE));
        project.keep(step.history().orElseThrow());
    }

    private static void assertHolds(Project project, int edits) {
        for (int i = 0; i < edits; i++) {
            assertEquals(edits(i), project.get(edits(i).digest(), CellEdits.class));
        }
    }

    private Path rest(int megabytes) throws IOException {
        return Files.write(disk.resolve("rest"), new byte[megabytes << 20]);
    }

    @Test
    void onAFullDiskAProjectIsReadOnAndEverythingWithTheRefusedStepIsSavedElsewhere() throws IOException {
        rest(4);
        var elsewhere = folder.resolve("elsewhere.clientele");
        try (var project = Project.create(disk.resolve("shop.clientele"), JSON)) {
            project.keep(named(project, "before"));
            int kept = fill(project);
            var step = Unsynced.step(List.of(edits(kept)), named(project, "refused"));
            assertRefused(project, step);
            assertHolds(project, kept);
            var refuge = new Refuge(project, JSON, step, Optional.empty());
            assertEquals(
                    "problem.write.room",
                    assertThrows(Problem.class, () -> refuge.save(disk.resolve("here.clientele"), Progress.NONE))
                            .key());
            assertEquals(List.of(), refuge.save(elsewhere, Progress.NONE));
            try (var saved = Project.open(elsewhere, JSON)) {
                assertHolds(saved, kept + 1);
                assertEquals("refused", saved.history().book().require("n").title());
                assertTrue(saved.history().moments().size() > 2, "the steps before are there");
            }
        }
        assertFalse(Files.exists(disk.resolve("here.clientele.part")));
    }

    @Test
    void whereThereIsRoomAgainTheRefusedStepIsKeptAtTheSamePlace() throws IOException {
        var rest = rest(4);
        var file = disk.resolve("shop.clientele");
        int kept;
        try (var project = Project.create(file, JSON)) {
            project.keep(named(project, "before"));
            kept = fill(project);
            var step = Unsynced.step(List.of(edits(kept)), named(project, "refused"));
            assertRefused(project, step);
            assertRefused(project, step);
            Files.delete(rest);
            keep(project, step);
            project.keep(named(project, "after"));
            assertHolds(project, kept + 1);
            assertInstanceOf(Verdict.Sound.class, project.trail().check(List.of()));
        }
        try (var again = Project.open(file, JSON)) {
            assertHolds(again, kept + 1);
            assertEquals("after", again.history().book().require("n").title());
            assertEquals(List.of(), again.notes());
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
