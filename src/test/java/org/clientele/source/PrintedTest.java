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
}
