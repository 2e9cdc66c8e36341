package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders and archives in which something lies that is no table.
class OddFilesTest {

    private static final byte[] ORDERS = "id,city,amount\n1,Rome,2.5\n2,Oslo,3.5\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path months;

    @BeforeEach
    void write() throws IOException {
        months = Files.createDirectory(folder.resolve("months"));
        Files.write(months.resolve("may.csv"), ORDERS);
        Files.write(months.resolve("empty.csv"), new byte[0]);
        Files.write(months.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(months.resolve("index.html"), "<!DOCTYPE html>\n<html><p>Orders</p></html>\n");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("sent.zip")))) {
            put(zip, "june.csv", ORDERS);
            put(zip, "more.zip", Files.readAllBytes(months.resolve("may.csv")));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private Launched imported(String file) {
        return Launched.here(folder, "import", file, "--project", "p.clientele");
    }

    @Test
    void whatIsNoTableInAFolderIsSaidAndTheOthersAreBroughtIn() {
        var brought = imported("months");

        assertEquals(0, brought.code(), brought.err());
        assertTrue(brought.err().contains("may.csv: 2 rows brought into"), brought.err());
        assertTrue(brought.err().contains("months/empty.csv is passed over. “empty.csv” is empty."), brought.err());
        assertTrue(brought.err().contains("months/logo.png is passed over. “logo.png” is a picture"), brought.err());
        assertTrue(brought.err().contains("“index.html” is a web page or XML, not a table."), brought.err());
    }

    @Test
    void whatIsPassedOverIsListedBehindTheTables() {
        var out = Launched.here(folder, "import", "months", "--quiet").out();

        assertTrue(out.startsWith("[{") && out.indexOf("may.csv\"") < out.indexOf("passedOver"), out);
        assertEquals(3, out.split("\"passedOver\"").length - 1, out);
        assertTrue(out.contains("\"key\" : \"problem.source.empty\""), out);
    }

    @Test
    void anArchiveIsReadButForTheArchiveInIt() {
        var brought = imported("sent.zip");

        assertEquals(0, brought.code(), brought.err());
        assertTrue(brought.err().contains("june.csv: 2 rows brought into"), brought.err());
        assertTrue(brought.err().contains("sent.zip/more.zip is passed over."), brought.err());
    }

    @Test
    void aTableThatCannotBeReadStopsTheWholeFolder() throws IOException {
        Files.writeString(months.resolve("june.json"), "[{\"id\": 1}, {\"id\": ");

        var refused = imported("months");

        assertEquals(1, refused.code(), refused.err());
        assertTrue(refused.err().contains("june.json"), refused.err());
        assertFalse(Files.exists(folder.resolve("p.clientele")));
    }

    @Test
    void aFileThatWasNamedMustBeATable() {
        var refused = Launched.here(folder, "import", "months/may.csv", "months/empty.csv");

        assertEquals(1, refused.code(), refused.out());
        assertTrue(refused.err().contains("“empty.csv” is empty."), refused.err());
    }

    @Test
    void aFolderOfNoTablesIsRefusedAndAllInItAreNamed() throws IOException {
        Files.delete(months.resolve("may.csv"));

        var refused = imported("months");

        assertEquals(1, refused.code(), refused.out());
        assertTrue(refused.err().contains("“empty.csv” is empty."), refused.err());
        assertTrue(refused.err().contains("“logo.png” is a picture"), refused.err());
        assertTrue(refused.err().contains("“index.html” is a web page"), refused.err());
    }
}
