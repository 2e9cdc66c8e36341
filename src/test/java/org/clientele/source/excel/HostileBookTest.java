package org.clientele.source.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clientele.source.Detection;
import org.clientele.source.Formats;
import org.clientele.source.Gathered;
import org.clientele.source.Importer;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileBookTest {

    private static final String SECRET = "canary-7fe2";
    private static final List<String> PARTS = List.of(
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "_rels/.rels",
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "docProps/core.xml",
            "docProps/app.xml",
            "[Content_Types].xml",
            "xl/externalLinks/externalLink1.xml");

    @TempDir
    private Path folder;

    private static Xlsx good() {
        return new Xlsx()
                .sheet(
                        "S",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c"
                                + " r=\"A2\"><v>1</v></c></row>")
                .texts("<t>id</t>")
                .styles("0");
    }

    /// Returns what was read, or why nothing was.
    private static String read(Path file) {
        try {
            var text = new StringBuilder();
            for (var each : Gathered.of(file)) {
                for (var table : Formats.of(each, Progress.NONE)) {
                    var found = Detection.of(each, Optional.of(table), Progress.NONE);
                    var source = Importer.read(each, found.options(), Progress.NONE);
                    text.append(source.rows().schema().names());
                    for (var block : source.rows().blocks()) {
                        for (int row = 0; row < block.size(); row++) {
                            text.append(' ').append(block.text(row));
                        }
                    }
                }
            }
            return text.toString();
        } catch (Problem problem) {
            return problem.key();
        }
    }

    private List<String> doctypes(int port) throws IOException {
        var canary = Files.writeString(folder.resolve("canary.txt"), SECRET);
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        var there = "http://127.0.0.1:" + port + "/x";
        return List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>|&e;",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + there + "\">]>|&e;",
                "<!DOCTYPE x SYSTEM \"" + there + ".dtd\">|",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + there + "\"> %p;]>|",
                laughs + "]>|&a11;",
                "<!DOCTYPE x [<!ENTITY q \"" + "a".repeat(50_000) + "\">]>|" + "&q;".repeat(5000));
    }

    @Test
    void noPartReadsAnotherFileOrAsksAnotherComputerOrGrows() throws IOException {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var outcomes = new ArrayList<String>();
            for (var doctype : doctypes(listener.getLocalPort())) {
                var halves = doctype.split("\\|", -1);
                for (var part : PARTS) {
                    var content = "<x xmlns:r=\"r\"><t>" + halves[1] + "</t></x>";
                    var outcome = read(with(part, halves[0] + content));
                    assertFalse(outcome.contains(SECRET), part);
                    outcomes.add(outcome);
                }
            }
            listener.setSoTimeout(50);
            assertThrows(SocketTimeoutException.class, listener::accept);
            assertEquals(60, outcomes.size());
            assertEquals(
                    36,
                    outcomes.stream().filter("problem.excel.doctype"::equals).count());
            assertEquals(24, outcomes.stream().filter("[id] 1"::equals).count());
        }
    }

    /// Puts a part into a workbook that is good otherwise.
    private Path with(String part, String content) throws IOException {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path with(String part, byte[] content) throws IOException {
        var good = Files.readAllBytes(good().in(folder));
        var file = folder.resolve("evil.xlsx");
        try (var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(good));
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        }
        return file;
    }

    private static String cells(String cells) {
        return "<worksheet><sheetData>" + cells + "</sheetData></worksheet>";
    }

    private String sheet(String xml) throws IOException {
        return read(with("xl/worksheets/sheet1.xml", xml));
    }

    @Test
    void whatIsInNoWorksheetIsRefused() throws IOException {
        for (var place : List.of("XFE1", "ZZZ1", "AAAA1")) {
            assertEquals(
                    "problem.excel.place",
                    sheet(cells("<row r=\"1\"><c r=\"%s\"><v>1</v></c></row>".formatted(place))),
                    place);
        }
        for (var row : List.of("1048577", "0", "-1", "99999999999", "x")) {
            assertEquals(
                    "problem.excel.place", sheet(cells("<row r=\"%s\"><c><v>1</v></c></row>".formatted(row))), row);
        }
        assertEquals(
                "problem.excel.place",
                sheet(cells("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>")));
        assertEquals("problem.excel.place", sheet(cells("<row>" + "<c><v>1</v></c>".repeat(16_385) + "</row>")));
        assertEquals("problem.excel.shared", sheet(cells("<row><c t=\"s\"><v>-1</v></c></row>")));
        assertEquals("problem.excel.shared", sheet(cells("<row><c t=\"s\"><v>2147483648</v></c></row>")));
    }

    @Test
    void markupWithoutEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        var noise = new StringBuilder();
        var random = new java.util.Random(5);
        for (int i = 0; i < 10 << 20; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        for (var markup : List.of("<!--%s-->", "<?x %s?>", "<row a=\"%s\"/>", "<row><c><v>%s</v></c></row>")) {
            assertEquals("problem.excel.long", sheet(cells(markup.formatted(noise))), markup);
        }
    }

    @Test
    void mergedCellsAreCountedTogether() throws IOException {
        var merges = new StringBuilder();
        for (int i = 1; i <= 100_001; i++) {
            merges.append("<mergeCell ref=\"A%d:B%d\"/>".formatted(i, i));
        }

        assertEquals(
                "problem.excel.merges",
                sheet("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>" + merges
                        + "</mergeCells></worksheet>"));
    }

    @Test
    void sheetsWithoutEndAreRefused() throws IOException {
        var sheets = new StringBuilder();
        for (int i = 0; i < 2001; i++) {
            sheets.append("<sheet name=\"n%d\" r:id=\"s1\"/>".formatted(i));
        }

        assertEquals(
                "problem.excel.parts",
                read(with("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>")));
    }

    @Test
    void formulasGiveWhatWasLastComputedAndNothingIsComputed() throws IOException {
        var formula = "<row r=\"1\"><c t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>id</v></c></row>"
                + "<row r=\"2\"><c t=\"str\"><f>cmd|' /C calc'!A0</f><v>5</v></c></row>";

        assertEquals("[id] 5", sheet(cells(formula)));
    }

    @Test
    void aWorkbookInAnArchiveOrPackedIsReadLikeAnother() throws IOException {
        var book = Files.readAllBytes(good().in(folder));
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(book);
        }
        var zip = folder.resolve("books.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.xlsx"));
            out.write(book);
            out.putNextEntry(new ZipEntry("b.xlsx.gz"));
            out.write(packed.toByteArray());
        }

        assertEquals("[id] 1", read(Files.write(folder.resolve("book.xlsx.gz"), packed.toByteArray())));
        assertEquals("[id] 1[id] 1", read(zip));
        try (var left = Files.list(folder)) {
            assertTrue(
                    left.allMatch(p -> p.toString().matches(".*(books?\\d*\\.(zip|xlsx|xlsx\\.gz))")),
                    "nothing is left");
        }
    }

    @Test
    void marksAndUtf16AreReadAndAWrongByteIsDamage() throws IOException {
        var xml = cells("<row r=\"1\"><c t=\"str\"><v>名</v></c></row><row r=\"2\"><c><v>5</v></c></row>");
        for (var start : List.of("\uFEFF", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")) {
            assertEquals("[名] 5", sheet(start + xml));
        }
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertEquals("[名] 5", read(with("xl/worksheets/sheet1.xml", xml.getBytes(charset))));
        }
        assertEquals(
                "problem.excel.damaged",
                read(with("xl/worksheets/sheet1.xml", xml.getBytes(Charset.forName("GB18030")))));
    }
}
