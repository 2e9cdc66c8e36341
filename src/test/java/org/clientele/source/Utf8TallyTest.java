package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is counted of a stream that may be UTF-8 while it passes in pieces of any size.
class Utf8TallyTest {

    private static final int CHARACTERS = 200_000;

    private final Random random = new Random(3);

    /// Characters of one to four bytes, four in ten beyond ASCII, so that the sample is full soon.
    private byte[] text() {
        var text = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            text.append(random.nextInt(10) < 6 ? "a" : random.nextBoolean() ? "é" : random.nextBoolean() ? "客" : "😀");
            text.append(i % 40 == 0 ? "\n" : "");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Lets the bytes pass in pieces of up to that many; returns whether they are known to be text at the end.
    private boolean pass(byte[] bytes, Utf8Tally tally, int longest) {
        var in = new java.io.ByteArrayInputStream(bytes);
        var buffer = new byte[longest + 7];
        var feed = tally.counted((into, from) -> in.read(into, from, 1 + random.nextInt(longest)));
        while (feed.fill(buffer, 7) >= 0) {}
        return feed.isText();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 1000, 300_000})
    void piecesAreCountedLikeTheWhole(int longest) {
        var bytes = text();
        var tally = new Utf8Tally();

        boolean known = pass(bytes, tally, longest);

        assertEquals(
                new String(bytes, StandardCharsets.UTF_8)
                        .codePoints()
                        .filter(c -> c > 127)
                        .count(),
                tally.characters());
        assertEquals(0, tally.wrong());
        assertEquals(true, known);
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, (byte) 0xFF, (byte) 0xF4})
    void oneWrongByteOrNulAnywhereAndNothingIsTakenForText(byte wrong) {
        for (var share : new double[] {0, 0.02, 0.5, 1}) {
            var bytes = text();
            int at = (int) (share * (bytes.length - 1));
            while ((bytes[at] & 0xC0) == 0x80) {
                at--;
            }
            bytes[at] = wrong;

            assertEquals(false, pass(bytes, new Utf8Tally(), 300_000), "at " + share);
        }
    }
}
