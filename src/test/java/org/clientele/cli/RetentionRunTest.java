package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.project.Project;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dates to keep tables are set and told without a window.
class RetentionRunTest {

    @TempDir
    private Path folder;

    private Launched clientele(String... arguments) throws Exception {
        return Launched.here(folder, arguments);
    }

    @Test
    void aDateOutlivesAnErasureAndVerifyRemindsOfIt() throws Exception {
        Files.writeString(
                folder.resolve("people.csv"),
                "customer_id,name,email\nC1001,Ann Lee,ann@x.org\nC1002,Bo Li,bo@x.org\n");
        clientele("import", "people.csv", "--project", "p.clientele");
        var set = clientele(
                "retention",
                "p.clientele",
                "--source",
                "people.csv",
                "--until",
                "2020-03-31",
                "--reason",
                "for Ann Lee");
        assertEquals(0, set.code(), set.err());
        assertTrue(set.out().contains("\"until\" : \"2020-03-31\"") && set.out().contains("overdue"), set.out());
        var verified = clientele("verify", "p.clientele", "--language", "en");
        assertEquals(0, verified.code(), verified.err());
        assertTrue(verified.err().contains("“people.csv” was to be kept until 31 Mar 2020"), verified.err());

        var erased = clientele("erase", "p.clientele", "--customer", "C1001", "--reason", "asked");
        assertEquals(0, erased.code(), erased.err());
        var listed = clientele("retention", "p.clientele");
        assertTrue(listed.out().contains("\"until\" : \"2020-03-31\""), listed.out());
        assertFalse(listed.out().contains("Ann"), listed.out());

        var wrong =
                clientele("retention", "p.clientele", "--source", "people.csv", "--until", "31.3.", "--language", "en");
        assertTrue(wrong.code() == 1 && wrong.err().contains("“31.3.” is no day"), wrong.err());
        var map = clientele("datamap", "p.clientele", "--to", "map.html", "--backups", ".");
        assertEquals(0, map.code(), map.err());
        var page = Files.readString(folder.resolve("map.html"));
        assertTrue(page.contains("people.csv") && page.contains("31 Mar 2020"), page);
        assertFalse(page.contains("bo@x.org") || page.contains("Ann"), page);
        var gone = clientele("retention", "p.clientele", "--source", "people.csv", "--remove", "--language", "en");
        assertEquals(0, gone.code(), gone.err());
        assertTrue(gone.err().contains("“people.csv” is removed from the project"), gone.err());
        assertTrue(gone.out().contains("\"sources\" : [ ]"), gone.out());
        try (var project = Project.open(folder.resolve("p.clientele"), new BookJson(Catalog.standard()))) {
            assertEquals(
                    "history.retention.remove",
                    project.history().moment().label().key());
            project.keep(project.history().undo());
        }
        var none = clientele("retention", "p.clientele", "--source", "people.csv", "--until", "none");
        assertTrue(none.out().contains("no_date"), none.out());
        assertFalse(clientele("verify", "p.clientele").err().contains("people.csv"));
    }
}
