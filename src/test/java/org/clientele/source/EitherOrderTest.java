package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EitherOrderTest {

    @TempDir
    Path folder;

    private Detection found(String... lines) {
        return new Csv(folder).detect(String.join("\n", lines) + "\n");
    }

    private static String format(Detection found, int column) {
        return found.columns().get(column).format();
    }

    @Test
    void anotherColumnThatCanBeReadOneWayOnlySaysTheOrder() {
        var british = found("ordered,shipped", "01/02/2024,13/02/2024", "03/02/2024,14/02/2024");
        var american = found("ordered,shipped", "01/02/2024,02/13/2024", "03/02/2024,02/14/2024");

        assertEquals("d/M/yyyy", format(british, 0));
        assertEquals("M/d/yyyy", format(american, 0));
        assertEquals(List.of(), british.orders());
        assertEquals(List.of(), american.orders());
    }

    @Test
    void columnsThatContradictEachOtherLeaveItOpen() {
        var found = found("a,b,c", "01/02/2024,13/02/2024,02/13/2024", "03/02/2024,14/02/2024,02/14/2024");

        assertEquals(1, found.orders().size());
    }

    @Test
    void datesWithTheYearFirstOrTheNameOfTheMonthSayNothing() {
        var found = found("a,b,c", "01/02/2024,2024-02-13,13 Feb 2024", "03/02/2024,2024-02-14,14 Feb 2024");

        assertEquals(1, found.orders().size());
    }
}
