package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndOfDayTest {

    @TempDir
    Path folder;

    private String ended(String time) {
        var text = "id,ended\n1,2024-02-28 12:30:00\n2," + time + "\n";
        return Csv.row(new Csv(folder).read(text), 1);
    }

    @Test
    void twentyFourIsTheMidnightAfterTheDay() {
        assertEquals("2|2024-03-01T00:00", ended("2024-02-29 24:00:00"));
        assertEquals("2|2025-01-01T00:00", ended("2024-12-31T24:00"));
    }

    @Test
    void itIsTakenToUniversalTimeLikeAnyOther() {
        var source = new Csv(folder).read("id,at\n1,2024-01-05T12:30:00Z\n2,2024-01-05T24:00:00+02:00\n");

        assertEquals("2|2024-01-05T22:00", Csv.row(source, 1));
    }

    @Test
    void nothingIsLaterThanThat() {
        for (var late : new String[] {"24:01", "24:00:01", "25:00", "12:00 AM 24:00"}) {
            var found = new Csv(folder).detect("id,ended\n1,2024-01-05 " + late + "\n");

            assertEquals(Type.TEXT, found.columns().get(1).type().value(), late);
        }
    }

    @Test
    void halvesOfTheDayHaveNoTwentyFour() {
        var found = new Csv(folder).detect("id,ended\n1,2024-01-05 24:00 PM\n");

        assertEquals(Type.TEXT, found.columns().get(1).type().value());
    }
}
