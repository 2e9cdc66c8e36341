package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Headers are taken apart as these regular expressions say.
class HeaderLettersTest {

    private static final String[] LETTERS = {
        "a", "b", "A", "B", "1", "_", " ", "-", "客", "户", "é", "É", "ß", "²", "Ⅳ", "々", "⺀", "か", "\u00a0", "\u01c5"
    };

    private static String[] words(String header) {
        return header.replaceAll(
                        "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=[A-Z])(?=[A-Z][a-z]{2})|(?=\\p{IsHan})|(?<=\\p{IsHan})(?=[\\p{L}&&\\P{IsHan}])",
                        " ")
                .strip()
                .split("[^\\p{L}\\p{N}]+");
    }

    @Test
    void wordsAndLettersAreThoseOfTheExpressions() {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(9); j > 0; j--) {
                text.append(LETTERS[random.nextInt(LETTERS.length)]);
            }
            var header = text.toString();
            assertArrayEquals(words(header), HeaderLetters.words(header), header);
            assertEquals(header.replaceAll("[^\\p{L}\\p{N}]", ""), HeaderLetters.only(header));
        }
    }
}
