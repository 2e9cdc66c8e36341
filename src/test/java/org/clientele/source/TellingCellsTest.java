package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cells that say nothing of the type of their column.
class TellingCellsTest {

    @TempDir
    private Path folder;

    private Source read(String... lines) {
        return new Csv(folder).read(String.join("\n", lines) + "\n");
    }

    @Test
    void aTotalMakesNoTextOfTheDatesAboveIt() {
        var source = read("day,amount", "13/03/2025,1", "14/03/2025,2", "Total,3");

        assertEquals(List.of(Type.DATE, Type.INTEGER), Brought.types(source));
        assertEquals("2025-03-14|2", Csv.row(source, 1));
        assertEquals(1, source.misfits().size());
    }

    @Test
    void aTotalMakesNoTextOfTheNumbersAboveIt() {
        assertEquals(List.of(Type.INTEGER, Type.INTEGER), Brought.types(read("no,amount", "1,5", "2,6", "合计,11")));
    }

    @Test
    void daysOfZerosAreNoDatesAmongDates() {
        var source = read("name,birthday,seen", "Ann,0/0/00,0000-00-00 00:00:00", "Bo,1/13/1980,2025-03-01 10:00:00");

        assertEquals(List.of(Type.TEXT, Type.DATE, Type.DATE_TIME), Brought.types(source));
        assertEquals("Ann||", Csv.row(source, 0));
    }

    @Test
    void daysOfZerosAloneAreNoDates() {
        assertEquals(
                Type.TEXT,
                Brought.types(read("name,day", "Ann,0000-00-00", "Bo,0000-00-00"))
                        .getLast());
    }

    @Test
    void wordsOfSumsAmongWordsAreWords() {
        assertEquals(
                List.of(Type.TEXT, Type.INTEGER),
                Brought.types(read("place,n", "Total,1", "Subtotal,2", "2025-03-01,3")));
    }
}
