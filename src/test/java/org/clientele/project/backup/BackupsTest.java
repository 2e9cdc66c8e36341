package org.clientele.project.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class BackupsTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Drill HERE = (file, progress) -> Image.read(file, Unlocking.NONE, progress);

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));

    private Project project() {
        var project = Project.create(folder.resolve("店铺; 1.clientele"), JSON);
        project.keep(edits("a"), Progress.NONE);
        project.keep(Shop.source("s", 5_000), Progress.NONE);
        return project;
    }

    private static CellEdits edits(String to) {
        return new CellEdits(List.of(new CellEdit("s:1", "mail", "x", to)));
    }

    private Backups backups(Drill drill) {
        var clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        return new Backups(folder.resolve("backups"), JSON, drill, clock);
    }

    @Test
    void aBackupIsFoundWholeInAnotherProcessAndRestoredAsItWas() {
        try (var project = project()) {
            var backups = backups(new OtherProcess(JSON, Unlocking.NONE));
            var backup = backups.verify(backups.make(project), Progress.NONE);
            project.keep(edits("later"), Progress.NONE);
            assertTrue(backup.isVerified());
            assertEquals(List.of(backup), backups.of(project.id()));
            var restored = folder.resolve("restored.clientele");
            backups.restore(backup, restored, Unlocking.NONE, Progress.NONE);
            try (var again = Project.open(restored, JSON)) {
                assertEquals(List.of(), again.notes());
                assertTrue(again.has(edits("a").digest()));
                assertFalse(again.has(edits("later").digest()));
                assertEquals(
                        Shop.source("s", 5_000).rows(),
                        again.get("s", Source.class).rows());
            }
        }
    }

    @Test
    void aCheckInAnotherProcessEndsAsSoonAsTheUserSaysSo() throws IOException {
        try (var project = project()) {
            var backups = backups(new OtherProcess(JSON, Unlocking.NONE));
            var backup = backups.make(project);
            var others = ProcessHandle.current().children().toList();
            var asked = new java.util.concurrent.atomic.AtomicInteger();
            Progress impatient = (_, _) -> {
                if (asked.incrementAndGet() > 2) {
                    throw new CancellationException();
                }
            };
            assertThrows(CancellationException.class, () -> backups.verify(backup, impatient));
            assertFalse(backups.read(backup.file()).isVerified());
            ProcessHandle.current()
                    .children()
                    .filter(child -> !others.contains(child))
                    .forEach(child ->
                            child.onExit().orTimeout(60, TimeUnit.SECONDS).join());
            try (var left = Files.list(folder.resolve("backups"))) {
                assertEquals(2, left.count());
            }
        }
    }

    @Test
    void aProjectGoesOnAndStaysLockedWhileItsBackupIsMade() {
        try (var project = project()) {
            backups(HERE).make(project);
            project.keep(edits("after"), Progress.NONE);
            assertThrows(Problem.class, () -> Project.open(project.file(), JSON));
            assertTrue(project.has(edits("after").digest()));
        }
    }

    @Test
    void aBackupWithOneFlippedBitDoesNotCountAndOlderOnesStay() throws IOException {
        assertFlippedDoesNotCount(HERE);
    }

    @Test
    void aDrillThatBelievesWhatIsWrittenBesideTheBackupIsFoundOut() {
        Drill credulous =
                (_, _) -> backups(HERE).called("店铺; 1").getFirst().manifest().contents();
        assertThrows(AssertionFailedError.class, () -> assertFlippedDoesNotCount(credulous));
    }

    private void assertFlippedDoesNotCount(Drill drill) throws IOException {
        try (var project = project()) {
            var backups = backups(drill);
            var good = backups.verify(backups.make(project), Progress.NONE);
            now.set(now.get().plusSeconds(1));
            var bad = backups.make(project);
            flip(bad.file());
            assertThrows(Problem.class, () -> backups.verify(bad, Progress.NONE));
            assertThrows(
                    Problem.class,
                    () -> backups.restore(bad, folder.resolve("r.clientele"), Unlocking.NONE, Progress.NONE));
            assertTrue(Files.notExists(folder.resolve("r.clientele")));
            assertTrue(backups.of(project.id()).contains(good));
            assertFalse(backups.read(bad.file()).isVerified());
        }
    }

    @Test
    void damageInAnyBlockOfABackupIsFoundWhetherItIsUsedOrNot() throws IOException {
        try (var project = project()) {
            var backup = backups(HERE).make(project).file();
            Image.read(copy(backup), Unlocking.NONE, Progress.NONE);
            var passed = new ArrayList<Long>();
            for (long at = 40_000; at < Files.size(backup); at += 4_140) {
                var damaged = copy(backup);
                flip(damaged, at);
                try {
                    Image.read(damaged, Unlocking.NONE, Progress.NONE);
                    passed.add(at);
                } catch (Problem told) {
                    assertEquals("problem.project.blocks", told.key());
                }
            }
            assertEquals(List.of(), passed);
        }
    }

    private Path copy(Path backup) throws IOException {
        return Files.copy(backup, folder.resolve("copy.clientele"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void flip(Path file) throws IOException {
        flip(file, Files.size(file) - 2000);
    }

    private static void flip(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 4);
        }
    }

    @Test
    void aBackupThatHoldsLessThanTheProjectHeldDoesNotCount() throws IOException {
        try (var project = project()) {
            var backups = backups(HERE);
            var older = backups.make(project);
            now.set(now.get().plusSeconds(1));
            project.keep(edits("more"), Progress.NONE);
            var newer = backups.make(project);
            Files.copy(older.file(), newer.file(), StandardCopyOption.REPLACE_EXISTING);
            var problem = assertThrows(Problem.class, () -> backups.verify(newer, Progress.NONE));
            assertEquals("problem.backup.broken", problem.key());
        }
    }

    @Test
    void aBackupThatWasWholeAndIsNotAnyMoreDoesNotCountFromThenOn() throws IOException {
        try (var project = project()) {
            var backups = backups(new OtherProcess(JSON, Unlocking.NONE));
            var older = Files.readAllBytes(backups.make(project).file());
            now.set(now.get().plusSeconds(1));
            project.keep(edits("more"), Progress.NONE);
            var newer = backups.verify(backups.make(project), Progress.NONE);
            Files.write(newer.file(), older);
            assertThrows(Problem.class, () -> backups.verify(newer, Progress.NONE));
            assertFalse(backups.read(newer.file()).isVerified());

            Files.write(newer.file(), new byte[9]);
            var problem = assertThrows(Problem.class, () -> backups.verify(newer, Progress.NONE));
            assertEquals(List.of(newer.file().getFileName().toString()), List.of(problem.args()));
        }
    }

    @Test
    void whatAStoppedProcessLeftIsGoneADayLater() throws IOException {
        try (var project = project()) {
            var backups = backups(HERE);
            backups.make(project);
            var left = Files.writeString(folder.resolve("backups").resolve(".half-x.clientele"), "half");
            Files.setLastModifiedTime(left, FileTime.from(now.get()));
            now.set(now.get().plus(Duration.ofHours(23)));
            backups.make(project);
            assertTrue(Files.exists(left));
            now.set(now.get().plus(Duration.ofHours(2)));
            backups.make(project);
            assertFalse(Files.exists(left));
            assertEquals(3, backups.of(project.id()).size());
        }
    }

    @Test
    void nobodyWithoutTheProjectCanTryWhetherARowIsInIt() {
        var digests = new java.util.HashSet<String>();
        for (var name : List.of("one", "two")) {
            try (var project = Project.create(folder.resolve(name + ".clientele"), JSON)) {
                project.keepView("canary", "1");
                var made = backups(HERE).make(project).manifest().contents().tables();
                digests.add(made.get("view_state").digest());
                now.set(now.get().plusSeconds(1));
            }
        }
        assertEquals(2, digests.size());
    }

    @Test
    void onlyTheUserMayReadABackupAndWhatIsWrittenBesideIt() throws IOException {
        try (var project = project()) {
            var file = backups(HERE).make(project).file();
            for (var each : List.of(file, file.resolveSibling(file.getFileName() + ".json"))) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
        }
    }

    @Test
    void backupsMadeWhileOthersWriteAreEachWhole() throws InterruptedException {
        try (var project = project()) {
            var backups = backups(HERE);
            var stop = new java.util.concurrent.atomic.AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> {
                var history = History.of(Workbook.EMPTY);
                for (int i = 0; !stop.get(); i++) {
                    project.keep(edits("w" + i), Progress.NONE);
                    project.keep(history);
                }
            });
            for (int round = 0; round < Integer.getInteger("drills", 5); round++) {
                now.set(now.get().plusSeconds(1));
                assertTrue(backups.verify(backups.make(project), Progress.NONE).isVerified());
            }
            stop.set(true);
            writer.join();
        }
    }
}
