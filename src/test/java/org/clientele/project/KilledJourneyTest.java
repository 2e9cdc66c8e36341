package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.clientele.project.Traveller.Way;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Verification;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/// A process that keeps, changes its password, makes backups and writes a project anew is killed, or gets no more
/// memory, at any moment: all that it said is there, the file opens with the old password or the new one, backups are
/// whole, and nothing is left beside it.
class KilledJourneyTest {

    private static final int KILLS = Integer.getInteger("kills", 4);

    private static final int STARVED = Integer.getInteger("starved", 2);

    /// Numbers that follow each other make [Random] begin alike.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    @TempDir
    private Path folder;

    /// The last that a process said.
    private record Said(String what, int round) {

        static Said of(Optional<String> line) {
            var parts = line.orElse("rekeyed 0").split(" ");
            return new Said(parts[0], Integer.parseInt(parts[1]));
        }

        /// The round whose password was the last one said to be in force.
        int password() {
            return what.equals("kept") ? round - 1 : round;
        }
    }

    private Path fresh(int seed) throws IOException {
        var file = Files.createDirectory(folder.resolve("journey " + seed)).resolve("店.clientele");
        Project.create(file, Traveller.JSON).close();
        var protection = Protection.by("林", Traveller.password(0), Traveller.CHEAP);
        Access.rekey(file, Unlocking.NONE, protection, Progress.NONE);
        return file;
    }

    /// Kills it some time after one of the things it says; four journeys that follow each other end after each kind.
    private void killed(Way way, int seed) throws IOException, InterruptedException {
        int after = new Random(SPREAD * seed).nextInt(100);
        var file = fresh(seed);
        var said = Said.of(Traveller.start(way, file, seed).kill(1 + seed % 8, after));
        check(file, said);
    }

    private static void check(Path file, Said said) throws IOException {
        int password = opening(file, said.password());
        try (var project = Project.open(file, Traveller.JSON, Traveller.by(password))) {
            int there = there(project);
            assertTrue(there >= said.round, "round " + there + " after " + said);
            for (int round = 1; round <= there + 1; round++) {
                whole(project, round, there);
            }
        }
        backups(file, said.round + 1);
        try (var files = Files.list(file.getParent())) {
            assertEquals(
                    List.of(),
                    files.filter(f -> !f.equals(file) && !Files.isDirectory(f)).toList());
        }
    }

    private static int opening(Path file, int expected) {
        boolean isOld = opens(file, expected);
        assertTrue(isOld != opens(file, expected + 1), "one of two passwords opens");
        return isOld ? expected : expected + 1;
    }

    private static boolean opens(Path file, int round) {
        try {
            Project.open(file, Traveller.JSON, Traveller.by(round)).close();
            return true;
        } catch (Problem problem) {
            assertEquals("problem.project.password", problem.key());
            return false;
        }
    }

    private static int there(Project project) {
        var book = project.history().book();
        return book.nodes().isEmpty()
                ? 0
                : Integer.parseInt(book.require("n").title().replace("round ", ""));
    }

    private static void whole(Project project, int round, int there) {
        if (round <= there || project.has(Traveller.source(round))) {
            assertEquals(
                    Shop.source(Traveller.source(round), Traveller.ROWS + round).rows(),
                    project.get(Traveller.source(round), Source.class).rows());
        }
    }

    private static void backups(Path file, int last) throws IOException {
        if (Files.isDirectory(Traveller.backups(file))) {
            try (var files = Files.list(Traveller.backups(file))) {
                for (var backup :
                        files.filter(f -> isBackup(f.getFileName().toString())).toList()) {
                    assertTrue(IntStream.rangeClosed(0, last).anyMatch(round -> isWhole(backup, round)));
                }
            }
        }
    }

    private static boolean isBackup(String name) {
        return name.endsWith(Backups.ENDING) && !name.startsWith(".half-");
    }

    private static boolean isWhole(Path backup, int round) {
        try {
            return Verification.of(backup, Traveller.by(round), Progress.NONE)
                    .damaged()
                    .isEmpty();
        } catch (Problem problem) {
            assertEquals("problem.project.password", problem.key());
            return false;
        }
    }

    @Test
    void whateverItWasDoingWhenItWasKilledNothingIsLost() throws Exception {
        for (int seed = 0; seed < KILLS; seed++) {
            killed(Way.KILLED, seed);
        }
    }

    @Test
    void norWhenThereWasNoMoreMemory() throws Exception {
        for (int seed = 0; seed < STARVED; seed++) {
            var file = fresh(seed);
            var process = Traveller.start(Way.HUNGRY, file, seed);
            check(file, Said.of(process.end()));
            assertEquals(3, process.exit());
        }
    }

    @Test
    void aProcessThatSaysItTooEarlyIsFoundOut() {
        assertThrows(AssertionFailedError.class, () -> {
            for (int seed = 0; seed < 20; seed++) {
                killed(Way.BOASTING, seed);
            }
        });
    }
}
