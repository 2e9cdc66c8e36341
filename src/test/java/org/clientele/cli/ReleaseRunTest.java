package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How easily customers of the sample are found, and the table in coarser values, without a window.
class ReleaseRunTest {

    @TempDir
    private Path folder;

    @Test
    void theSamplesCustomersAreToldAndWrittenCoarser() throws Exception {
        var sample = Launched.here(folder, "sample", "--out", "sample");
        assertEquals(0, sample.code(), sample.err());

        var done = Launched.here(folder, "release", "sample/workbook.json", "customers", "--to", "coarse.csv");

        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().contains("\"identifiers\" : [ \"city\", \"birth_date\", \"signup_date\" ]"), done.out());
        var header = Files.readAllLines(folder.resolve("coarse.csv")).getFirst();
        assertFalse(header.contains("name") || header.contains("email") || header.contains("customer_id"), header);
        var subject = Launched.here(folder, "subject", "sample/workbook.json", "--customer", "C10001", "--to", "known");
        assertEquals(0, subject.code(), subject.err());
        var json = Files.readString(folder.resolve("known/all.json"));
        assertTrue(json.contains("zheng.jing3242") && !json.contains("C10002"));
        var wrong = Launched.here(folder, "release", "sample/workbook.json", "customers", "--k", "1");
        assertEquals(1, wrong.code());
        assertTrue(wrong.err().contains("from 2 to"), wrong.err());
    }

    @Test
    void namesStayOutWhateverElseIsLeftOutAndTheLogSaysWhatLeft() throws Exception {
        var text = new StringBuilder("order_id,customer_id,name,email,city,joined,amount\n");
        for (int i = 0; i < 40; i++) {
            text.append("O%d,C%d,Ann Lee%d,ann%d@example.org,%s,2026-0%d-01,%d.5\n"
                    .formatted(i, i, i, i, i % 2 == 0 ? "Ulm" : "Bonn", 1 + i % 3, i));
        }
        Files.writeString(folder.resolve("orders.csv"), text);
        var made = Launched.here(folder, "import", "orders.csv", "--project", "p.clientele");
        assertEquals(0, made.code(), made.err());

        var done =
                Launched.here(folder, "release", "p.clientele", "orders", "--without", "joined", "--to", "coarse.csv");

        assertEquals(0, done.code(), done.err());
        assertFalse(Files.readString(folder.resolve("coarse.csv")).contains("nn L")
                || Files.readString(folder.resolve("coarse.csv")).contains("@"));
        assertEquals(
                "city,amount",
                Files.readAllLines(folder.resolve("coarse.csv")).getFirst().replace("\uFEFF", ""));
        assertTrue(done.err().contains("Stay as they are: amount"), done.err());
        assertTrue(done.err().contains("finds 40 people of 40 alone"), done.err());
        var log = Launched.here(folder, "audit", "p.clientele");
        assertTrue(log.out().contains("city,amount") && log.out().contains("ANALYSIS"), log.out());
    }
}
