package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is counted the short way must be what the long way would make of it.
class UsualCellTest {

    private static final int ROUNDS = 50_000;
    private static final String MARKS = "0123456789::--  TT..,/aZ月%";

    private final Random random = new Random(5);
    private final DateCell date = new DateCell();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String changed(String text) {
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            changed.setCharAt(random.nextInt(text.length()), MARKS.charAt(random.nextInt(MARKS.length())));
        }
        return changed.substring(random.nextInt(40) == 0 ? 1 : 0);
    }

    @Test
    void aUsualDateIsTheDayAndTimeThatTheLongWayReads() {
        var iso = new IsoCell();
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var day = "%04d-%02d-%02d".formatted(random.nextInt(3000), random.nextInt(14), random.nextInt(33));
            var text =
                    changed(random.nextBoolean() ? day : day + " 2%d:5%d:09".formatted(random.nextInt(5), round % 10));
            var cell = utf8(text);
            if (iso.read(cell, 0, cell.length)) {
                read++;
                assertTrue(date.read(cell, 0, cell.length) && DateLayout.ISO.fits(date), text);
                assertEquals(DateLayout.ISO.day(date, 2049), iso.epochDay(), text);
                assertEquals(date.millis(), iso.millis(), text);
                assertEquals(
                        1,
                        Stream.of(DateLayout.under(date.marks))
                                .filter(l -> l.fits(date))
                                .count(),
                        text);
                assertFalse(NumberCell.point().read(cell, 0, cell.length), text);
                assertFalse(NumberCell.comma().read(cell, 0, cell.length), text);
            }
        }
        assertTrue(read > ROUNDS / 10);
    }

    @Test
    void aUsualNumberIsNoDate() {
        var point = NumberCell.point();
        for (int round = 0; round < ROUNDS; round++) {
            var text = Long.toString(random.nextLong() >>> random.nextInt(64)).replace("-", "");
            int dot = random.nextInt(2 * text.length());
            var cell = utf8(dot < text.length() ? text.substring(0, dot) + "." + text.substring(dot) : text);
            boolean isWhole = dot >= text.length();
            if (point.isPlain(cell, 0, cell.length)
                    && (isWhole ? !DateCell.isCompact(cell.length) : point.hasSureDecimals())) {
                assertFalse(date.read(cell, 0, cell.length), text);
            }
        }
    }

    @Test
    void whatBeginsWithAnotherWordIsNeitherNumberNorDate() {
        for (var begin :
                new String[] {"INV-", "customer", "Product no. ", "Q1 ", "Ma", "E", "Janet ", "USDA", "Rp", "x"}) {
            for (int round = 0; round < ROUNDS / 10; round++) {
                var text = changed(begin + random.nextInt(100_000));
                var cell = utf8(text);
                if (TypeCounter.isWords(cell, 0, cell.length)) {
                    assertFalse(NumberCell.point().read(cell, 0, cell.length), text);
                    assertFalse(NumberCell.comma().read(cell, 0, cell.length), text);
                    assertFalse(date.read(cell, 0, cell.length), text);
                }
            }
        }
    }
}
