package org.clientele.project.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.clientele.project.Access;
import org.clientele.project.Canary;
import org.clientele.project.Erasure;
import org.clientele.project.Project;
import org.clientele.project.Receipt;
import org.clientele.project.Receipts;
import org.clientele.project.Shared;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Anew;
import org.clientele.project.store.Image;
import org.clientele.project.store.Kind;
import org.clientele.project.store.OwnScan;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who was erased does not come back out of a backup.
class ErasedBackupTest {

    private static final Drill HERE = (file, progress) -> Image.read(file, Unlocking.NONE, progress);

    private static final Cost CHEAP = new Cost(8, 1, 1);

    @TempDir
    private Path folder;

    private Unlocking opening = Unlocking.NONE;
    private int names;

    @Test
    void whoWasErasedSinceIsErasedFromWhatIsRestoredAndNobodyElseIs() throws IOException, GeneralSecurityException {
        var file = folder.resolve("shop.clientele");
        var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        var backups = new Backups(folder.resolve("backups"), Canary.JSON, HERE, clock);
        Backup before;
        try (var project = Project.open(Canary.project(file), Canary.JSON)) {
            before = backups.make(project);
        }
        var last = Rotation.gone(backups.of(Anew.id(file)), ZoneOffset.UTC);
        assertEquals(Optional.of(LocalDate.parse("2027-05-01")), last);
        var receipt = new Erasure(Canary.JSON)
                .of(file, Unlocking.NONE, new Erasure.Request(Canary.KEY, "asked", last), Progress.NONE);
        try (var project = Project.open(file, Canary.JSON)) {
            backups.remember(project);
        }

        var restored = folder.resolve("restored.clientele");
        backups.restore(before, restored, Unlocking.NONE, Progress.NONE);

        assertEquals(List.of(), OwnScan.everywhere(restored, Kind.PROJECT, Optional.empty(), Canary.WORDS));
        try (var project = Project.open(restored, Canary.JSON)) {
            assertEquals(
                    receipt.token(),
                    Receipts.of(project, Canary.JSON).all().getLast().token());
            assertEquals(
                    receipt.counts(),
                    Receipts.of(project, Canary.JSON).all().getLast().counts());
            assertTrue(project.history().book().find("people-clean").isPresent());
            assertFalse(Receipts.of(project, Canary.JSON)
                    .erased()
                    .rows(new Canary(folder).people().rows())
                    .isEmpty());
        }
    }

    /// Shows that the look above would tell: nothing beside the backups says who was erased.
    @Test
    void aRestoringThatWasToldOfNoErasureIsFoundOut() throws IOException, GeneralSecurityException {
        var file = folder.resolve("shop.clientele");
        var backups = new Backups(folder.resolve("backups"), Canary.JSON, HERE, Clock.systemUTC());
        Backup before;
        try (var project = Project.open(Canary.project(file), Canary.JSON)) {
            before = backups.make(project);
        }
        var request = new Erasure.Request(Canary.KEY, "asked", Optional.empty());
        new Erasure(Canary.JSON).of(file, Unlocking.NONE, request, Progress.NONE);

        var restored = folder.resolve("restored.clientele");
        backups.restore(before, restored, Unlocking.NONE, Progress.NONE);

        assertNotEquals(List.of(), OwnScan.everywhere(restored, Kind.PROJECT, Optional.empty(), Canary.WORDS));
    }

    private static Password password(String of) {
        return Password.of(("password of " + of).toCharArray());
    }

    private static Unlocking by(String name) {
        return Unlocking.by(password(name), Optional.empty());
    }

    private Path restored(Backups backups, Backup backup, Unlocking unlocking)
            throws IOException, GeneralSecurityException {
        var to = folder.resolve("restored " + names++ + ".clientele");
        backups.restore(backup, to, unlocking, Progress.NONE);
        Protection keys;
        try (var project = Project.open(to, Canary.JSON, unlocking)) {
            keys = project.access().protection();
            assertInstanceOf(Verdict.Sound.class, project.trail().check(List.of()));
        }
        try (keys) {
            assertEquals(List.of(), OwnScan.everywhere(to, Kind.PROJECT, keys.keys(), Canary.WORDS));
        }
        return to;
    }

    private static List<String> erasers(Path file, Unlocking unlocking) {
        try (var project = Project.open(file, Canary.JSON, unlocking)) {
            return Receipts.of(project, Canary.JSON).all().stream()
                    .map(Receipt::who)
                    .toList();
        }
    }

    /// A project without passwords, with them, and with others: each state of it was backed up.
    @Test
    void withPasswordsTheyStayAwayWhateverKeysABackupHasAndWhoeverCanReadThemRestoresIt()
            throws IOException, GeneralSecurityException {
        var file = folder.resolve("shop.clientele");
        var clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
        Drill drill = (copy, progress) -> Image.read(copy, opening, progress);
        var backups = new Backups(folder.resolve("backups"), Canary.JSON, drill, clock);
        Backup open;
        try (var project = Project.open(Canary.project(file), Canary.JSON)) {
            open = backups.make(project);
        }
        Access.rekey(file, Unlocking.NONE, Protection.by("owner", password("owner"), CHEAP), Progress.NONE);
        Backup shut;
        try (var project = Project.open(file, Canary.JSON, by("owner"))) {
            Shared.access(project).add(new Member("editor", Post.EDITOR), password("editor"));
            Shared.access(project).add(new Member("analyst", Post.ANALYST), password("analyst"));
            shut = backups.make(project);
        }
        var request = new Erasure.Request(Canary.KEY, "asked", Optional.empty());
        new Erasure(Canary.JSON).of(file, by("owner"), request, Progress.NONE);
        Access.rekey(file, by("owner"), Protection.by("owner", password("other"), CHEAP), Progress.NONE);
        Backup other;
        try (var project = Project.open(file, Canary.JSON, by("other"))) {
            other = backups.make(project);
        }

        restored(backups, open, Unlocking.NONE);
        opening = by("editor");
        assertEquals(List.of("editor"), erasers(restored(backups, shut, opening), opening));
        opening = by("other");
        assertEquals(List.of("owner"), erasers(restored(backups, other, opening), opening));

        opening = by("analyst");
        var to = folder.resolve("of an analyst.clientele");
        var refused = assertThrows(Problem.class, () -> backups.restore(shut, to, opening, Progress.NONE));
        assertEquals("problem.right", refused.key());
        try (var files = Files.list(folder)) {
            assertEquals(
                    0, files.filter(each -> each.toString().contains("analyst")).count());
        }
    }
}
