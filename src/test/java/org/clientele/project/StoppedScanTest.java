package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.clientele.project.Traveller.Way;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Verification;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All of a file is looked at that was not closed properly: that tells how far it is, and may be stopped.
class StoppedScanTest {

    private static final int ROWS = 60_000;

    @TempDir
    private Path folder;

    /// A project whose process was killed after it had said that it kept something.
    private Path killed() throws IOException, InterruptedException {
        for (int seed = 0; ; seed++) {
            var file = folder.resolve(seed + ".clientele");
            try (var project = Project.create(file, Traveller.JSON)) {
                project.keep(Shop.source("before", ROWS), Progress.NONE);
            }
            var protection = Protection.by("林", Traveller.password(0), Traveller.CHEAP);
            Access.rekey(file, Unlocking.NONE, protection, Progress.NONE);
            Traveller.start(Way.KILLED, file, seed).kill(1, 0);
            if (isUnclosed(file)) {
                return file;
            }
        }
    }

    /// It may have changed its password before it was killed; then another one is.
    private static boolean isUnclosed(Path file) {
        try {
            return !Verification.of(file, Traveller.by(0), Progress.NONE).isClosed();
        } catch (Problem changed) {
            assertEquals("problem.project.password", changed.key());
            return false;
        }
    }

    private static Project open(Path file, Progress progress) {
        return Project.open(file, Traveller.JSON, Traveller.by(0), progress);
    }

    @Test
    void aKilledProjectTellsHowMuchWasLookedAtAndIsLeftAsItWasWhenThatIsStopped() throws Exception {
        var file = killed();
        var before = Files.readAllBytes(file);
        for (double until : List.of(0.0, 0.2, 0.5, 0.9)) {
            assertThrows(
                    CancellationException.class,
                    () -> open(file, (done, total) -> {
                        if (done / total >= until) {
                            throw new CancellationException();
                        }
                    }));
            assertArrayEquals(before, Files.readAllBytes(file), "stopped at " + until);
        }
        var told = new ArrayList<Double>();
        try (var project = open(file, (done, total) -> told.add(done / total))) {
            assertEquals("round 1", project.history().book().require("n").title());
        }
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.getFirst() == 0 && told.getLast() > 0.9 && told.getLast() <= 1, told.toString());
        assertTrue(told.stream().distinct().count() >= 8, told.toString());
    }

    @Test
    void aClosedProjectIsNotLookedThrough() {
        var file = folder.resolve("closed.clientele");
        Project.create(file, Traveller.JSON).close();
        var told = new ArrayList<Double>();
        Project.open(file, Traveller.JSON, Unlocking.NONE, (done, _) -> told.add(done))
                .close();
        assertFalse(told.stream().anyMatch(done -> done > 0), told.toString());
    }
}
