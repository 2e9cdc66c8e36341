package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.clientele.project.PasswordChange.Way;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/// A change of a password that is cut short: the old one opens, or the new one, and never neither.
class PasswordChangeTest {

    private static final int CHANGES = Integer.getInteger("changes", 40);
    private static final int KILLS = Integer.getInteger("killed.passwords", 2);
    private static final int PLANTED = 12;
    /// Numbers that follow each other make [Random] begin alike.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final double[] KEPT = {0, 0.5, 1};

    /// The second copy is written, forced, then the first one.
    private static final int LAST = 4;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void protect() throws IOException {
        file = Files.createDirectory(folder.resolve("店")).resolve("店.clientele");
        Project.create(file, Traveller.JSON).close();
        var protection = Protection.by("林", Traveller.password(0), Traveller.CHEAP);
        Access.rekey(file, Unlocking.NONE, protection, Progress.NONE);
    }

    private boolean opens(int round) {
        try (var _ = Project.open(file, Traveller.JSON, Traveller.by(round))) {
            return true;
        } catch (Problem problem) {
            assertEquals("problem.project.password", problem.key());
            return false;
        }
    }

    /// Returns whether it is the old password that opens.
    private boolean isOneOfBoth(byte[] left, String when) throws IOException {
        Files.write(file, left);
        boolean old = opens(0);
        Files.write(file, left);
        assertTrue(old != opens(1), when);
        return old;
    }

    /// Lets the power go so often while the password is changed; sectors of 64 bytes tear where nothing else does.
    private void withoutPower(PasswordChange.Done done, int losses) throws IOException {
        for (int seed = 0; seed < losses; seed++) {
            var random = new Random(SPREAD * seed);
            int all = done.deeds().size();
            int moment = all - random.nextInt(seed % 4 == 0 ? all + 1 : LAST);
            var left = done.until(moment).left(random, random.nextBoolean() ? 512 : 64, KEPT[seed % KEPT.length]);
            boolean old = isOneOfBoth(left, "without power before " + moment + ", seed " + seed);
            assertTrue(moment < all || !old, "said to be done, and the old password opens");
        }
    }

    private PasswordChange.Done done() throws IOException, InterruptedException {
        return PasswordChange.watched(file);
    }

    @Test
    void withoutPowerAtAnyMomentTheOldOneOpensOrTheNewOne() throws Exception {
        withoutPower(done(), CHANGES);
    }

    @Test
    void bothCopiesOfTheHeaderWrittenAtOnceAreFoundOut() throws Exception {
        var done = done().withoutForcing();
        assertThrows(AssertionFailedError.class, () -> withoutPower(done, PLANTED));
    }

    @Test
    void aHeaderWithoutAnotherCopyIsFoundOut() throws Exception {
        var done = done().inOneCopy();
        assertThrows(AssertionFailedError.class, () -> withoutPower(done, PLANTED));
    }

    /// Kills a process that changes the password there and back, so often.
    private void killed(Way way, int kills) throws IOException, InterruptedException {
        var random = new Random(31);
        var before = Files.readAllBytes(file);
        for (int kill = 0; kill < kills; kill++) {
            Files.write(file, before);
            var process = PasswordChange.start(way, file);
            assertEquals("begun", process.inputReader().readLine());
            process.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            isOneOfBoth(Files.readAllBytes(file), "kill " + kill);
        }
    }

    @Test
    void aProcessKilledWhilePasswordsChangeLeavesOneThatOpens() throws Exception {
        killed(Way.FOR_EVER, KILLS);
    }

    @Test
    void aProcessThatChangesThemInPlaceIsFoundOut() {
        assertThrows(AssertionFailedError.class, () -> killed(Way.IN_PLACE, PLANTED));
    }
}
