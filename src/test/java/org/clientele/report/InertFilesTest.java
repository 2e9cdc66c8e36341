package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.clientele.customer.Cleared;
import org.clientele.report.CsvExport.Mark;
import org.clientele.report.CsvExport.Safety;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/// A hundred thousand cells that a spreadsheet could take for formulas, as the files a spreadsheet opens.
class InertFilesTest {

    private static final int CELLS = 100_000;
    private static final String SIGNS = "=+-@＝＋－＠";
    private static final List<String> BEFORE =
            List.of("", " ", "   ", "\u00a0", "\u3000", "\uFEFF", "\u200B", "\t", "\r", "\n", "\0", "\u000B");
    private static final List<String> REST = List.of(
            "1+1", "SUM(A1:A9)", "cmd|' /C calc'!A0", "HYPERLINK(\"http://x\")", "", "\"a\",b", "x;=1", "李娜", "5");

    @TempDir
    Path folder;

    /// Cells with a sign somewhere, most often where a spreadsheet looks for it.
    private static List<String> cells(long seed) {
        var random = new Random(seed);
        var cells = new ArrayList<String>();
        for (int i = 0; i < CELLS; i++) {
            var sign = random.nextInt(5) == 0
                    ? ""
                    : SIGNS.substring(random.nextInt(8)).substring(0, 1);
            var inner = random.nextInt(3) == 0
                    ? List.of(";", "\t", "; ", ";\u3000", ";\"").get(random.nextInt(5))
                    : "";
            cells.add(one(BEFORE, random)
                    + sign
                    + one(REST, random)
                    + inner
                    + (inner.isEmpty() ? "" : sign + one(REST, random)));
        }
        return cells;
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Sheet sheet(List<String> cells) {
        var numbers = new long[cells.size()];
        java.util.Arrays.setAll(numbers, i -> -i);
        return Sheet.of(
                Schema.of(Field.of("=1+1", Type.TEXT), Field.of("n", Type.INTEGER)),
                RowIds.of("x", cells.size()),
                List.of(TextBlock.of(cells), new IntegerBlock(numbers)));
    }

    /// What a spreadsheet takes for the beginning of a formula, told apart from how the export does it: the first
    /// character that is seen.
    private static boolean isFormula(String cell) {
        int at = 0;
        while (at < cell.length() && " \u00a0\u3000\uFEFF\u200B".indexOf(cell.charAt(at)) >= 0) {
            at++;
        }
        return at < cell.length()
                && (SIGNS.indexOf(cell.charAt(at)) >= 0 || cell.charAt(at) < ' ')
                && !cell.matches("[+-]\\d+");
    }

    /// Cuts a file as RFC 4180 has it.
    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(List.copyOf(record));
                    record.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return records;
    }

    @Test
    void noCellOfACommaFileBeginsAFormulaAndNumbersStayNumbers() throws IOException {
        var cells = cells(1);
        var file = folder.resolve("a.csv");
        CsvExport.SAFE.write(sheet(cells), file, Progress.NONE);

        var records = records(Files.readString(file));

        assertEquals(CELLS + 1, records.size());
        assertEquals(List.of("'=1+1", "n"), records.getFirst());
        for (int i = 0; i < CELLS; i++) {
            var written = records.get(i + 1).getFirst();
            var cell = cells.get(i);
            assertFalse(isFormula(written), () -> "written as a formula: " + written);
            assertEquals(String.valueOf(-i), records.get(i + 1).get(1));
            assertEquals(cell.replace("'", ""), written.replace("'", ""), "nothing but apostrophes is added");
        }
    }

    @Test
    void noCellBeginsAFormulaWhereSemicolonsAndTabsSeparate() throws IOException {
        assertInertWhereOthersSeparate(CsvExport.SAFE);
    }

    @Test
    void theSameCellsWrittenAsReadAreToldThereToo() {
        assertThrows(AssertionFailedError.class, () -> assertInertWhereOthersSeparate(CsvExport.AS_READ));
    }

    /// Spreadsheets of other countries separate by semicolons, and know no quotes inside a cell.
    private void assertInertWhereOthersSeparate(CsvExport export) throws IOException {
        var file = folder.resolve("a.csv");
        export.write(sheet(cells(2)), file, Progress.NONE);
        for (var record : records(Files.readString(file))) {
            for (var part : record.getFirst().split("[;\t]", -1)) {
                var seen = part.replaceFirst("^\"", "");
                boolean sign = isFormula(seen)
                        && seen.strip().length() > 1
                        && seen.codePoints().noneMatch(c -> c < ' ');
                boolean face = seen.strip().matches("[-－][^\\p{L}\\d].*");
                assertFalse(sign && !face, () -> "a formula: " + seen + " in " + record);
            }
        }
    }

    /// Shows that the test would notice.
    @Test
    void theSameCellsWrittenAsReadAreTold() throws IOException {
        var file = folder.resolve("a.csv");
        CsvExport.AS_READ.write(sheet(cells(1)), file, Progress.NONE);

        assertTrue(records(Files.readString(file)).stream()
                        .filter(r -> isFormula(r.getFirst()))
                        .count()
                > CELLS / 2);
    }

    @Test
    void facesAndNumbersStandAsTheyAre() throws IOException {
        var file = folder.resolve("a.csv");
        var cells = List.of("good ;-)", "a; b", "-5", "+3.5%", "it's");
        CsvExport.SAFE.write(sheet(cells), file, Progress.NONE);

        assertEquals(
                cells,
                records(Files.readString(file)).stream()
                        .skip(1)
                        .map(List::getFirst)
                        .toList());
    }

    @Test
    void whatIsWrittenAsReadComesBackUnchanged() {
        var cells = cells(3).stream()
                .limit(20_000)
                .map(c -> c.replace("\0", "").replace("\r", "") + "x")
                .toList();
        var file = folder.resolve("a.csv");
        var sheet = sheet(cells);
        new CsvExport(Safety.AS_READ, Mark.BOM).write(sheet, file, Progress.NONE);

        var back = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE)
                .rows();

        assertEquals(sheet.digests().get("=1+1"), back.digests().get("=1+1"));
    }

    @Test
    void aWorkbookHoldsNoFormulaLinkOrScript() throws IOException {
        var file = folder.resolve("=cmd|' !A0.xlsx");
        var cells = new ArrayList<>(cells(4).subList(0, 20_000));
        cells.addAll(Payloads.of("http://127.0.0.1:9/"));
        TableFile.write(Cleared.exempt(sheet(cells), Cleared.Exempt.LOG), file, CsvExport.SAFE, Progress.NONE);

        assertEquals(Set.of(), acting(file));
    }

    /// Returns what acts in a workbook.
    private static Set<String> acting(Path file) throws IOException {
        var acting = new TreeSet<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : zip.stream().toList()) {
                var xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                Stream.of("<f>", "<f ", "<hyperlink", "TargetMode=\"External\"")
                        .filter(xml::contains)
                        .forEach(acting::add);
                Stream.of("vbaProject", "externalLink", "embeddings")
                        .filter(part.getName()::contains)
                        .forEach(acting::add);
            }
            assertTrue(zip.stream().count() > 5);
        }
        return acting;
    }

    @Test
    void aWorkbookWhoseTextsBecomeFormulasAndLinksIsFoundOut() throws IOException {
        var file = folder.resolve("planted.xlsx");
        try (var book = new Workbook(Files.newOutputStream(file), "x", "1.0")) {
            var sheet = book.newWorksheet("x");
            sheet.formula(0, 0, "1+1");
            sheet.hyperlink(1, 0, new HyperLink("http://127.0.0.1:9/", "x"));
        }

        assertEquals(Set.of("<f>", "<hyperlink", "TargetMode=\"External\""), acting(file));
    }
}
