package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignedTest {

    @TempDir
    Path folder;

    private Source read(String text) {
        return Csv.read(new Csv(folder).file(text));
    }

    @Test
    void columnsAlignedBySpacesKeepNamesOfTwoWords() {
        var source = read("""
            CUSTNO    NAME              BALANCE     LASTORDER
            0000031   Anna Smith          18.25    2024-01-02
            0000062   Bob Jones          135.50    2024-01-03
            0000093   Carla de la Cruz   -52.75    2024-01-04
            """);

        assertEquals(
                List.of("CUSTNO", "NAME", "BALANCE", "LASTORDER"),
                source.rows().schema().names());
        assertEquals("0000093|Carla de la Cruz|-52.75|2024-01-04", Csv.row(source, 2));
    }

    @Test
    void numbersBetweenSingleSpacesAreCutAtEach() {
        var source = read("a b c\n1 2 3\n4 5  6\n7 8 9\n");

        assertEquals("4|5|6", Csv.row(source, 1));
    }

    @Test
    void sentencesWithASpaceTooManyAreOneColumn() {
        var source = read("The tea was good.  I will come back.\nToo late.\nIt broke.  Twice.  Really.\nFine.\n");

        assertEquals(1, source.rows().schema().fields().size());
    }

    @Test
    void whatAProgramSaysAboveNamesUnderlinedWithDashesIsNoPartOfTheTable() {
        var said = " *** Logon successfully completed.\n\n"
                + " Enter your request:\n"
                + " select id, name, town, sum from cust;\n\n"
                + " *** Query completed. 3 rows found. 4 columns returned.\n"
                + " *** Total elapsed time was 1 second.\n\n";
        var table = "    id  name          town               sum\n------  ------------  -----------  ---------\n"
                + "100200  Ann Abbott    Los Angeles    -200.00\n100203  Ben Dunn      Rome             45.50\n"
                + "100206  Carla Gill    New York         91.00\n";

        var source = Csv.read(new Csv(folder).file(said + table));

        assertEquals(
                List.of("id", "name", "town", "sum"), source.rows().schema().names());
        assertEquals(
                List.of(
                        "100200|Ann Abbott|Los Angeles|-200",
                        "100203|Ben Dunn|Rome|45.5",
                        "100206|Carla Gill|New York|91"),
                Brought.rows(source));
    }
}
