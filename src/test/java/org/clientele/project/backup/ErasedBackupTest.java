package org.clientele.project.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.clientele.project.Canary;
import org.clientele.project.Erasure;
import org.clientele.project.Project;
import org.clientele.project.Receipts;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Anew;
import org.clientele.project.store.Image;
import org.clientele.project.store.Kind;
import org.clientele.project.store.OwnScan;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who was erased does not come back out of a backup.
class ErasedBackupTest {

    private static final Drill HERE = (file, progress) -> Image.read(file, Unlocking.NONE, progress);

    @TempDir
    private Path folder;

    @Test
    void whoWasErasedSinceIsErasedFromWhatIsRestoredAndNobodyElseIs() throws IOException, GeneralSecurityException {
        var file = folder.resolve("shop.clientele");
        var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        var backups = new Backups(folder.resolve("backups"), Canary.JSON, HERE, clock);
        Backup before;
        try (var project = Project.create(file, Canary.JSON)) {
            new Canary(folder).fill(project);
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
}
