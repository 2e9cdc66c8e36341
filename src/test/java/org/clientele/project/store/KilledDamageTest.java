package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project whose process was killed and whose blocks were damaged then: what was said to be done is there, or damage
/// is told and the file left as it was.
class KilledDamageTest {

    private static final int BLOCK = SealedFile.BLOCK + 44;
    private static final int SECOND_HEADER = Preamble.LENGTH + SealedFile.HEADERS / 2;
    private static final int[] PLACES = {10 * 1024, 12 * 1024};
    private static final int EVERY = Integer.getInteger("killed.every", 6);
    private static final int BODY = Preamble.LENGTH + SealedFile.HEADERS;

    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;

    private enum Outcome {
        THERE,
        TOLD,
        MISSING,
        TOLD_AND_CHANGED
    }

    @BeforeEach
    void kill() throws IOException, InterruptedException {
        file = folder.resolve("店.clientele");
        Stepper.killed(file);
        whole = Files.readAllBytes(file);
    }

    private Outcome open(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (var database = Database.open(file, Kind.PROJECT, Unlocking.NONE)) {
            return Stepper.areThere(database) ? Outcome.THERE : Outcome.MISSING;
        } catch (Problem problem) {
            assertEquals("problem.project.damaged", problem.key());
            return Arrays.equals(bytes, Files.readAllBytes(file)) ? Outcome.TOLD : Outcome.TOLD_AND_CHANGED;
        }
    }

    /// Returns how often it came to what where one block after the other has a bit flipped.
    private Map<Outcome, Integer> outcomes(byte[] left) throws IOException {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (int at = BODY; at + BLOCK <= left.length; at += BLOCK * EVERY) {
            var bytes = left.clone();
            bytes[at + at % BLOCK] ^= 1;
            outcomes.merge(open(bytes), 1, Integer::sum);
        }
        return outcomes;
    }

    @Test
    void allThatWasSaidToBeDoneIsThereAfterTheKill() throws IOException {
        assertEquals(Outcome.THERE, open(whole));
        assertEquals(Outcome.THERE, open(Files.readAllBytes(file)));
    }

    @Test
    void ofAnyBlockThatIsDamagedNothingIsMissingOrItIsToldAndNothingWritten() throws IOException {
        var outcomes = outcomes(whole);
        assertEquals(Set.of(Outcome.THERE, Outcome.TOLD), outcomes.keySet());
        assertTrue(outcomes.get(Outcome.TOLD) > 10, outcomes.toString());
    }

    /// A file from before says nothing of what was promised.
    @Test
    void whereNothingSaysWhatWasPromisedSomeOfItIsMissing() throws IOException {
        forget(0, 1);
        assertEquals(Outcome.THERE, open(whole));
        assertTrue(outcomes(whole).containsKey(Outcome.MISSING));
    }

    @Test
    void oneOfTheTwoPlacesWhereThatStandsIsEnoughForAllStepsButTheLast() throws IOException {
        var left = whole;
        for (int place = 0; place < PLACES.length; place++) {
            whole = left.clone();
            forget(place);
            assertEquals(Outcome.THERE, open(whole));
            assertEquals(Outcome.TOLD, open(Arrays.copyOf(whole, whole.length / 2)));
        }
    }

    private void forget(int... places) {
        for (int place : places) {
            int at = SECOND_HEADER + PLACES[place];
            Arrays.fill(whole, at, at + 40, (byte) 0);
        }
    }

    @Test
    void aLookAtItSaysHowManyBlocksCountAsNotWritten() throws IOException {
        whole[whole.length - BLOCK * 3 / 2] ^= 1;
        assertEquals(Outcome.TOLD, open(whole));
        var found = Verification.of(file, Unlocking.NONE, Progress.NONE);
        assertEquals(List.of(), found.damaged());
        assertTrue(!found.isClosed() && found.unfinished() > 0, found.toString());
    }
}
