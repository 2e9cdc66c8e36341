package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables whose own lines say where they begin and what their columns are called.
class SaidTableTest {

    @TempDir
    private Path folder;

    private void holds(String text, List<String> names, String... rows) {
        var source = Csv.read(new Csv(folder).file(text));
        assertEquals(names, source.rows().schema().names());
        assertEquals(List.of(rows), Brought.rows(source));
    }

    @Test
    void theFieldsOfAServersLogNameItsColumns() {
        var above =
                "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Date: 2025-03-01 00:00:00\n";
        var names = List.of("date", "time", "c-ip", "cs-uri-stem", "sc-status");

        holds(
                above
                        + "#Fields: date time c-ip cs-uri-stem sc-status\n2025-03-01 10:00:01 1.2.3.4 /a \"200\n"
                                .replace("\"", "")
                        + "2025-03-01 10:00:02 1.2.3.5 /b\"c 404\n",
                names,
                "2025-03-01|10:00:01|1.2.3.4|/a|200",
                "2025-03-01|10:00:02|1.2.3.5|/b\"c|404");
        holds(
                "#Version: 1.0\n#Fields: date time c-ip cs-uri-stem sc-status\n2025-03-01\t10:00:01\t1.2.3.4\t/a\t200\n"
                        + "2025-03-01\t10:00:02\t1.2.3.5\t/b\t404\n",
                names,
                "2025-03-01|10:00:01|1.2.3.4|/a|200",
                "2025-03-01|10:00:02|1.2.3.5|/b|404");
    }

    @Test
    void recordsOfTheFileBeforeAndBehindATableAreNoRowsOfIt() {
        holds(
                "HDR|20250401|BANK\nCUST_ID|NAME|BAL\nC1|Ann|1.5\nC2|Bo|2.5\nC3|Cy|3.5\nTRL|3|\n",
                List.of("CUST_ID", "NAME", "BAL"),
                "C1|Ann|1.5",
                "C2|Bo|2.5",
                "C3|Cy|3.5");
    }

    @Test
    void aFileThatMerelyBeginsWithAHeaderRecordIsReadAsItStands() {
        assertEquals(
                4,
                new Csv(folder)
                        .read("HDR,amount\nHDR,1\nC1,1.5\nC2,2.5\nC3,3.5\n")
                        .rows()
                        .rows());
    }

    @Test
    void theFirstOfThreeLinesNamesTheColumnsOfQualtrics() {
        holds(
                "StartDate,Progress,Q1\n"
                    + "Start Date,Progress,How satisfied are you?\n"
                    + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"progress\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
                    + "2025-03-01,100,5\n"
                    + "2025-03-02,90,4\n",
                List.of("StartDate", "Progress", "Q1"),
                "2025-03-01|100|5",
                "2025-03-02|90|4");
    }

    @Test
    void theChoicesBelowAQuestionAreNames() {
        holds(
                "Respondent ID,How happy?,Which do you use?,,\n,Response,Phone,Mail,Shop\n11400000001,5,Phone,,Shop\n"
                        + "11400000002,4,Phone,Mail,Shop\n11400000003,4,,Mail,\n",
                List.of(
                        "Respondent ID",
                        "How happy? Response",
                        "Which do you use? Phone",
                        "Which do you use? Mail",
                        "Which do you use? Shop"),
                "11400000001|5|Phone||Shop",
                "11400000002|4|Phone|Mail|Shop",
                "11400000003|4||Mail|");
    }

    @Test
    void theColumnByWhichRNamesRowsHasNoName() {
        holds(
                "\"id\" \"name\" \"amount\"\n\"1\" 100 \"ann 0\" 0.5\n\"2\" 101 \"ann 1\" 1.5\n\"3\" 102 \"bo\" 2.5\n",
                List.of("column_1", "id", "name", "amount"),
                "1|100|ann 0|0.5",
                "2|101|ann 1|1.5",
                "3|102|bo|2.5");
    }
}
