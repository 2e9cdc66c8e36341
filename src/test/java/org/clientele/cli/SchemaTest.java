package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.clientele.words.Words;
import org.clientele.workbook.BookGuide;
import org.clientele.workbook.BookSchema;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void theGuideToWorkbooksIsWhatTheCommandPrints() throws IOException {
        assertEquals(
                new BookGuide(Catalog.standard(), ENGLISH).text(),
                Files.readString(Path.of("docs/workbook-format.md")),
                "write it anew: clientele schema --markdown --language en > docs/workbook-format.md");
    }

    @Test
    void theSchemaNamesEverySpecAndItsVersion() {
        var schema = new BookSchema(Catalog.standard(), ENGLISH).text();

        for (var entry : Catalog.standard().entries()) {
            assertTrue(schema.contains("\"node:" + entry.name() + "\""), entry.name());
        }
    }

    @Test
    void everyOptionOfTheGuideHasAMeaning() throws IOException {
        var silent = Files.readAllLines(Path.of("docs/workbook-format.md")).stream()
                .filter(line -> line.startsWith("| `") && line.endsWith("|  |"))
                .toList();
        assertTrue(silent.isEmpty(), silent::toString);
    }
}
