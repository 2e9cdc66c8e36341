package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuddhistYearsTest {

    private static final String ROWS = "1,25/01/2567,10.5\n2,28/02/2567,20.5\n3,05/03/2566,30.5\n";

    @TempDir
    Path folder;

    private String day(String header, String rows, int row) {
        return Csv.row(new Csv(folder).read(header + rows), row);
    }

    @Test
    void yearsOfAThaiFileAreTaken543Less() {
        assertEquals("1|2024-01-25|10.5", day("รหัส,วันที่,ยอดเงิน\n", ROWS, 0));
        assertEquals("1|2024-02-29|10.5", day("รหัส,วันที่,ยอดเงิน\n", ROWS.repeat(9) + "1,29/02/2567,10.5\n", 27));
    }

    @Test
    void soAreTheyAsIsoWritesDays() {
        assertEquals("1|2024-01-25T08:05", day("รหัส,วันที่\n", "1,2567-01-25 08:05:00\n2,2566-03-05 09:00:00\n", 0));
    }

    @Test
    void withoutThaiScriptTheyAreOnlyMarked() {
        var date = new Csv(folder).detect("id,day,amount\n" + ROWS).columns().get(1);

        assertEquals("type-reason.years-ahead", date.type().reason().key());
        assertEquals("1|2567-01-25|10.5", day("id,day,amount\n", ROWS, 0));
    }

    @Test
    void ourYearsInAThaiFileStay() {
        assertEquals(
                "1|2024-01-25|10.5",
                day("รหัส,วันที่,ยอดเงิน\n", ROWS.replace("2567", "2024").replace("2566", "2023"), 0));
    }
}
