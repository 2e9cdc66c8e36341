package org.clientele.project.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;

/// The words of a recovery kit, against the vectors that were published with BIP-39 (trezor/python-mnemonic).
class RecoveryWordsTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final Map<String, String> PUBLISHED = Map.of(
            "00".repeat(32),
            "abandon ".repeat(23) + "art",
            "7f".repeat(32),
            "legal winner thank year wave sausage worth useful ".repeat(2)
                    + "legal winner thank year wave sausage worth title",
            "80".repeat(32),
            "letter advice cage absurd amount doctor acoustic avoid ".repeat(2)
                    + "letter advice cage absurd amount doctor acoustic bless",
            "ff".repeat(32),
            "zoo ".repeat(23) + "vote",
            "68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c",
            "hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel"
                    + " tennis maple dilemma loan word shrug inflict delay length",
            "9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863",
            "panda eyebrow bullet gorilla call smoke muffin taste mesh discover soft ostrich alcohol speed"
                    + " nation flash devote level hobby quick inner drive ghost inside",
            "066dca1a2bb7e8a1db2832148ce9933eea0f3ac9548d793112d9a95c9407efad",
            "all hour make first leader extend hole alien behind guard gospel lava path output census museum"
                    + " junior mass reopen famous sing advance salt reform",
            "f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f",
            "void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen"
                    + " patrol group space point ten exist slush involve unfold");

    private static RecoveryKey key(String hex) {
        return RecoveryKey.of(HEX.parseHex(hex));
    }

    @Test
    void theListsAreThePublishedOnes() throws IOException, NoSuchAlgorithmException {
        assertEquals(
                "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda", digest("words-en.txt"), "English");
        assertEquals(
                "5c5942792bd8340cb8b27cd592f1015edf56a8c5b26276ee18a482428e7c5726", digest("words-zh.txt"), "Chinese");
    }

    private static String digest(String name) throws IOException, NoSuchAlgorithmException {
        try (var in = WordList.class.getResourceAsStream(name)) {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
    }

    @Test
    void theyAreThoseOfThePublishedVectors() {
        PUBLISHED.forEach((hex, words) -> {
            assertEquals(words, String.join(" ", RecoveryWords.of(key(hex), WordList.ENGLISH)));
            assertEquals(hex, HEX.formatHex(RecoveryWords.read(words).bits()));
        });
    }

    @Test
    void everyKeyIsReadBackFromEitherListHoweverItIsTyped() {
        for (int i = 0; i < 200; i++) {
            var key = RecoveryKey.fresh();
            for (var list : WordList.values()) {
                var words = RecoveryWords.of(key, list);
                for (var typed : List.of(
                        String.join(" ", words),
                        String.join(", ", words).toUpperCase(java.util.Locale.ROOT),
                        numbered(words, ". "),
                        "The kit of “spring sale”, 2026\n\n" + numbered(words, "\t") + "\nKeep it safe.")) {
                    assertArrayEquals(key.bits(), RecoveryWords.read(typed).bits(), typed);
                }
            }
            var chinese = String.join("", RecoveryWords.of(key, WordList.CHINESE));
            assertArrayEquals(key.bits(), RecoveryWords.read(chinese).bits(), chinese);
        }
    }

    private static String numbered(List<String> words, String between) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i + 1).append(between).append(words.get(i)).append('\n');
        }
        return text.toString();
    }

    private static Problem refused(String typed) {
        return assertThrows(Problem.class, () -> RecoveryWords.read(typed));
    }

    @Test
    void aWordThatIsInNoListIsNamedWithTheOneThatWasMeant() {
        var key = key("68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c");
        var words = new ArrayList<>(RecoveryWords.of(key, WordList.ENGLISH));
        for (var typo : Map.of("todler", "toddler", "toddlre", "toddler", "toddlers", "toddler")
                .entrySet()) {
            words.set(9, typo.getKey());
            var problem = refused(String.join(" ", words));
            assertEquals("problem.recovery.word", problem.key());
            assertEquals(List.of(10, typo.getKey(), typo.getValue()), List.of(problem.args()));
        }
        words.set(9, "xylophonist");
        assertEquals(
                "problem.recovery.foreign", refused(String.join(" ", words)).key());
        assertEquals("problem.recovery.foreign", refused("我".repeat(23) + "壹").key());
    }

    @Test
    void tooFewAndTooManyAreCounted() {
        assertEquals(List.of(23, 24), List.of(refused("zoo ".repeat(23)).args()));
        assertEquals(List.of(25, 24), List.of(refused("zoo ".repeat(25)).args()));
        assertEquals(List.of(0, 24), List.of(refused("  ").args()));
    }

    /// Eight bits of check: 1 of 256 other words passes, and then opens nothing.
    @Test
    void anotherWordOrAnotherOrderIsToldAsOftenAsTheCheckAllows() {
        var random = new Random(5);
        int passed = 0;
        int tries = 5000;
        for (int i = 0; i < tries; i++) {
            var words = new ArrayList<>(RecoveryWords.of(RecoveryKey.fresh(), WordList.ENGLISH));
            int at = random.nextInt(24);
            int other = WordList.ENGLISH.place(words.get(at)).orElseThrow() + 1 + random.nextInt(2047);
            words.set(at, WordList.ENGLISH.words().get(other % 2048));
            passed += passes(String.join(" ", words));
        }
        assertTrue(passed > 5 && passed < 45, passed + " of " + tries);
    }

    private static int passes(String typed) {
        try {
            RecoveryWords.read(typed).close();
            return 1;
        } catch (Problem e) {
            assertEquals("problem.recovery.together", e.key());
            return 0;
        }
    }
}
