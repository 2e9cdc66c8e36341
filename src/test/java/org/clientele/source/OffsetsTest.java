package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Times that say how far they are from universal time.
class OffsetsTest {

    @TempDir
    private Path folder;

    private List<String> times(String... cells) {
        return Brought.rows(Csv.read(file(cells)));
    }

    private Path file(String... cells) {
        return new Csv(folder).file("at\n" + String.join("\n", cells) + "\n");
    }

    private Reason reason(String... cells) {
        return new Csv(folder)
                .detect("at\n" + String.join("\n", cells) + "\n")
                .columns()
                .getFirst()
                .type()
                .reason();
    }

    @Test
    void timesOfOneOffsetStayAsOnTheSpot() {
        var cells = new String[] {"2024-01-05T12:00:00+08:00", "2024-01-06 01:30:00 +0800"};

        assertEquals(List.of("2024-01-05T12:00", "2024-01-06T01:30"), times(cells));
        assertEquals(Reason.of("type-reason.date-offset", 1.0, "yyyy-MM-dd", "+08:00"), reason(cells));
    }

    @Test
    void timesOfDifferentOffsetsAreTakenToUniversalTime() {
        var cells = new String[] {
            "2024-01-05T12:00:00+08:00",
            "2024-01-05T05:00:00Z",
            "2024-01-01T00:30:00+01:00",
            "2024-12-31T22:00:00-05:30"
        };

        assertEquals(
                List.of("2024-01-05T04:00", "2024-01-05T05:00", "2023-12-31T23:30", "2025-01-01T03:30"), times(cells));
        assertEquals(Reason.of("type-reason.date-universal", 1.0, "yyyy-MM-dd"), reason(cells));
    }

    @Test
    void theFormatSaysThatTimesAreUniversal() {
        var source = Csv.read(file("03/28/2024T12:00+0100", "04/02/2024T12:00+0200"));

        assertEquals("M/d/yyyy UTC", source.options().columns().getFirst().format());
        assertEquals(List.of("2024-03-28T11:00", "2024-04-02T10:00"), Brought.rows(source));
    }

    @Test
    void midnightsOfDifferentOffsetsAreTimes() {
        assertEquals(
                List.of(Type.DATE_TIME),
                Brought.types(Csv.read(file("2024-01-05T00:00:00+08:00", "2024-01-05T00:00:00Z"))));
    }

    @Test
    void universalTimeByWhateverNameIsOneOffset() {
        assertEquals(
                "type-reason.date-offset",
                reason("2024-01-05 10:00:00 UTC", "2024-01-05T11:00:00Z").key());
    }

    @Test
    void zonesOfWhichNotAllAreKnownArePassedOver() {
        var cells = new String[] {"2024-01-05 10:00:00 CST", "2024-01-05T11:00:00Z"};

        assertEquals(List.of("2024-01-05T10:00", "2024-01-05T11:00"), times(cells));
        assertEquals("type-reason.date-offsets", reason(cells).key());
    }

    @Test
    void timesWithAndWithoutAnOffsetStayAsTheyAre() {
        assertEquals(
                List.of("2024-01-05T10:00", "2024-01-05T11:00", "2024-01-05T12:00"),
                times("2024-01-05T10:00:00+02:00", "2024-01-05T11:00:00", "2024-01-05T12:00:00Z"));
    }
}
