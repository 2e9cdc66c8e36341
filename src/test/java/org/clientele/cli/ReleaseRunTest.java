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
}
