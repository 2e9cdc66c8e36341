package org.clientele.project.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HundredthsTest {

    private final AtomicInteger lines = new AtomicInteger();
    private final Hundredths hundredths = new Hundredths(lines::incrementAndGet);

    @Test
    void eachHundredthIsALineHoweverOftenItIsTold() {
        hundredths.at(0, 1_000);
        assertEquals(0, lines.get());
        hundredths.at(25, 1_000);
        hundredths.at(29, 1_000);
        assertEquals(2, lines.get());
        hundredths.at(1, 1);
        hundredths.at(1, 1);
        assertEquals(100, lines.get());
    }
}
