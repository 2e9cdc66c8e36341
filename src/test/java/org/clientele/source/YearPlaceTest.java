package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearPlaceTest {

    @TempDir
    Path folder;

    private String format(String pattern, int... years) {
        var lines = IntStream.of(years)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 28)
                        .filter(day -> day % 9 != 0)
                        .mapToObj(day -> pattern.formatted(year, day % 12 + 1, day) + ",a"))
                .collect(Collectors.joining("\n", "date,x\n", "\n"));
        return new Csv(folder).detect(lines).columns().getFirst().format();
    }

    @Test
    void ofTwoDigitsEachTheGroupThatHardlyDiffersIsTheYear() {
        assertEquals("yy/M/d", format("%1$02d/%2$02d/%3$02d", 24));
        assertEquals("yy-M-d", format("%1$02d-%2$02d-%3$02d", 23, 24));
        assertEquals("d/M/yy", format("%3$02d/%2$02d/%1$02d", 24));
        assertEquals("M/d/yy", format("%2$02d/%3$02d/%1$02d", 23, 24));
        assertEquals("d-M-yy", format("%3$02d-%2$02d-%1$02d", 24));
    }

    @Test
    void theFirstOfEachMonthOfManyYearsIsNoYear() {
        var lines = IntStream.range(0, 96)
                .mapToObj(month -> "01/%02d/%02d,a".formatted(month % 12 + 1, 17 + month / 12))
                .collect(Collectors.joining("\n", "date,x\n", "\n"));

        assertEquals(
                "d/M/yy", new Csv(folder).detect(lines).columns().getFirst().format());
    }

    @Test
    void yearsThatAreNoDaysAreInFront() {
        assertEquals("yy/M/d", format("%1$02d/%2$02d/%3$02d", 97, 98));
    }
}
