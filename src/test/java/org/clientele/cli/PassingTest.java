package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.RecoveryWords;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.WordList;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingTest {

    private static final Path PROJECT = Path.of("shop.clientele");

    @TempDir
    private Path folder;

    private final DataKeys keys = DataKeys.fresh();
    private final RecoveryKey kit = RecoveryKey.fresh();
    private final Slots slots = Slots.fresh()
            .with("lin", Password.of("seven herons".toCharArray()), new Cost(8, 1, 1), keys)
            .with(kit, keys);

    private Passing by(Manner manner) {
        return new Passing(manner, Map.of(), InputStream.nullInputStream());
    }

    private Passing byWords(String text) throws IOException {
        var manner = new Manner();
        manner.recoveryFile = Optional.of(Files.writeString(folder.resolve("kit.txt"), text));
        return by(manner);
    }

    private static String refused(Passing passing, Slots slots) {
        return assertThrows(Problem.class, () -> passing.keys(PROJECT, slots)).key();
    }

    @Test
    void theWordsOfAKitOpenInPlaceOfThePassword() throws IOException {
        var words = String.join("\n", RecoveryWords.of(kit, WordList.CHINESE));
        assertArrayEquals(keys.main(), byWords(words).keys(PROJECT, slots).main());
        var other = String.join(" ", RecoveryWords.of(RecoveryKey.fresh(), WordList.ENGLISH));
        assertEquals("problem.recovery.other", refused(byWords(other), slots));
        assertEquals("problem.recovery.count", refused(byWords("zoo zoo"), slots));
        var gone = new Manner();
        gone.recoveryFile = Optional.of(folder.resolve("gone.txt"));
        assertEquals("problem.recovery.file", refused(by(gone), slots));
    }

    @Test
    void aPasswordBelowTheFloorCostsMoreAfterTheOpening() throws IOException {
        var manner = new Manner();
        manner.passwordFile = Optional.of(Files.writeString(folder.resolve("password"), "seven herons\n"));
        var passing = by(manner);
        passing.keys(PROJECT, slots).close();
        var renewed = passing.renewed(slots).orElseThrow();
        assertFalse(renewed.all().getFirst().isWeak());
        assertEquals(Optional.empty(), passing.renewed(renewed));
        assertArrayEquals(keys.main(), by(manner).keys(PROJECT, renewed).main());
    }
}
