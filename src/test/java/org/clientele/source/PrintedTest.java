package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables as other programs print them.
class PrintedTest {

    @TempDir
    private Path folder;

    private void holds(String text, List<String> names, String... rows) {
        var source = Csv.read(new Csv(folder).file(text));
        assertEquals(names, source.rows().schema().names());
        assertEquals(List.of(rows), Brought.rows(source));
    }

    @Test
    void theBarsAroundATableAndTheDashesBelowItsNamesAreNoPartOfIt() {
        var names = List.of("id", "day", "amount");
        holds(
                "| id | day | amount |\n|----|:----:|-------:|\n| 1 | 2025-03-01 | 1.5 |\n| 2 | 2025-03-02 | 2 |\n",
                names,
                "1|2025-03-01|1.5",
                "2|2025-03-02|2");
    }

    @Test
    void theLineThatCountsTheRowsPrintedIsNone() {
        var table = "        ID       YEAR     AMOUNT\n"
                + "---------- ---------- ----------\n"
                + "         1       2024        1.5\n"
                + "         2       2025        2.5\n"
                + "         3       2025        3.5\n\n";
        for (var count : List.of("3 rows selected.", "3 rows selected", "(3 rows)", "已选择3行。")) {
            holds(table + count + "\n", List.of("ID", "YEAR", "AMOUNT"), "1|2024|1.5", "2|2025|2.5", "3|2025|3.5");
        }
    }

    @Test
    void linesOfSumsWithStarsBelowAListAreNoRecordsOfIt() {
        holds(
                "--------------------\n"
                        + "|Beleg|Kunde|Betrag|\n"
                        + "--------------------\n"
                        + "|90001|K1   |  1,00|\n"
                        + "|90002|K2   |  2,50|\n"
                        + "|90003|K3   |  2,50|\n"
                        + "|*    |     |  6,00|\n"
                        + "|**   |     |  6,00|\n"
                        + "--------------------\n",
                List.of("Beleg", "Kunde", "Betrag"),
                "90001|K1|1",
                "90002|K2|2.5",
                "90003|K3|2.5");
    }

    @Test
    void aLineThatEndsWithTotalAndIsHalfEmptyIsNoRecord() {
        holds(
                "Transactions of account 123\n"
                        + "Date,Action,Symbol,Amount\n"
                        + "03/13/2025,Buy,VTI,-200.10\n"
                        + "03/14/2025,Buy,VTI,-1.00\n"
                        + "Transactions Total,,,-201.10\n",
                List.of("Date", "Action", "Symbol", "Amount"),
                "2025-03-13|Buy|VTI|-200.1",
                "2025-03-14|Buy|VTI|-1");
    }
}
