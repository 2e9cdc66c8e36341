package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickingTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("two.csv"), """
            region,sales
            North,1
            South,2
            East,3
            West,4

            name,email,age
            Ann,a@example.org,31
            Bob,b@example.org,41
            Cid,c@example.org,24
            """);
        Files.writeString(folder.resolve("two.json"), """
            {"shops": [{"city": "Rome"}, {"city": "Oslo"}], "staff": [{"age": 31}, {"age": 44}]}
            """);
    }

    private Launched imported(String... args) {
        return Launched.here(
                folder, Stream.concat(Stream.of("import"), Stream.of(args)).toArray(String[]::new));
    }

    @Test
    void theOtherTableOfATextIsReadByItsNumber() {
        var listed = imported("two.csv");
        var second = imported("two.csv", "--reading", "2");
        var asTable = imported("two.csv", "--only-table", "2");

        assertTrue(listed.out().contains("\"sales\""), listed.out());
        assertTrue(listed.out().contains("\"number\" : 2,\n    \"taken\" : false"), listed.out());
        assertTrue(second.out().contains("\"email\"") && !second.out().contains("\"sales\""), second.out());
        assertTrue(second.out().contains("\"number\" : 2,\n    \"taken\" : true"), second.out());
        assertEquals(second.out(), asTable.out());
    }

    @Test
    void aTableOfADocumentIsReadByItsNumberOrItsName() {
        var both = imported("two.json");
        var byNumber = imported("two.json", "--only-table", "2");
        var byName = imported("two.json", "--only-table", "staff");

        assertTrue(both.out().contains("\"city\"") && both.out().contains("\"age\""), both.out());
        assertTrue(byNumber.out().contains("\"number\" : 2,\n    \"of\" : 2"), byNumber.out());
        assertTrue(!byNumber.out().contains("\"city\""), byNumber.out());
        assertEquals(byNumber.out(), byName.out());
    }

    @Test
    void whatIsPickedIsBroughtIn() {
        var brought = imported("two.csv", "two.json", "--only-table", "2", "--project", "p.clientele");

        assertEquals(0, brought.code(), brought.err());
        assertTrue(brought.err().contains("two.csv: 3 rows brought into"), brought.err());
        assertTrue(brought.err().contains("two.json · staff: 2 rows brought into"), brought.err());
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        assertEquals(1, imported("two.json", "--only-table", "3").code());
        assertTrue(imported("two.json", "--only-table", "stuff").err().contains("Its tables are: 1 shops, 2 staff"));
        assertTrue(imported("two.csv", "--reading", "3").err().contains("can be read in 2 ways"));
        assertTrue(imported("two.json", "--reading", "0").err().contains("can be read in 1 way."));
    }
}
