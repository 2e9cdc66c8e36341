package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.clientele.customer.Cleared;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelExportTest {

    @TempDir
    Path folder;

    private static Sheet sheet() {
        var schema = new Schema(
                List.of(
                        Field.of("=name", Type.TEXT),
                        Field.of("points", Type.INTEGER),
                        Field.of("amount", Type.DECIMAL),
                        Field.of("day", Type.DATE)),
                List.of());
        return Sheet.of(
                schema,
                RowIds.of("t", 4),
                List.of(
                        TextBlock.of("=1+1", "李娜 <b>&", " +spaced ", "tab\tline\n_x0041_\u0001"),
                        new IntegerBlock(new long[] {42, 9_999_999_999_999_999L, -7, IntegerBlock.MISSING}),
                        new DecimalBlock(new double[] {0.1, -184, Double.NaN, 1e300}),
                        new DateBlock(new int[] {20757, DateBlock.MISSING, -25509, 0})));
    }

    private String written(Sheet sheet) throws IOException {
        var file = folder.resolve("out.xlsx");
        TableFile.write(Cleared.exempt(sheet, Cleared.Exempt.LOG), file, CsvExport.SAFE, Progress.NONE);
        try (var zip = new ZipFile(file.toFile())) {
            return part(zip, "xl/worksheets/sheet1.xml") + part(zip, "xl/sharedStrings.xml");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void numbersStayNumbersAndTextStaysTextWhateverItBeginsWith() throws IOException {
        var xml = written(sheet());

        assertFalse(xml.contains("<f>"), "no formula");
        assertTrue(xml.contains("t=\"inlineStr\"><is><t>=1+1</t>"), xml);
        assertTrue(xml.contains("<v>42</v>"), xml);
        assertTrue(xml.contains("<v>0.1</v>"), xml);
        assertTrue(xml.contains("9999999999999999</t>"), "sixteen digits stay whole as text");
        assertTrue(xml.contains("&#x674e;&#x5a1c; &lt;b&gt;&amp;"), xml);
        assertTrue(xml.contains("<t xml:space=\"preserve\"> +spaced </t>"), xml);
        assertTrue(xml.contains("_x005F_x0041__x0001_"), xml);
    }

    @Test
    void daysAreExcelsDaysWithTheirFormatAndEarlierOnesText() throws IOException {
        var xml = written(sheet());

        // 2026-10-31 is day 46326 of Excel's calendar, 1970-01-01 is 25569, as openpyxl 3.1 counts
        assertTrue(xml.matches("(?s).*<c r=\"D2\" s=\"\\d+\"[^>]*><v>46326(\\.0)?</v>.*"), xml);
        assertTrue(xml.matches("(?s).*<c r=\"D5\" s=\"\\d+\"[^>]*><v>25569(\\.0)?</v>.*"), xml);
        assertTrue(xml.contains("1900-02-28</t>"), xml);
    }

    @Test
    void aWorksheetMayBeCalledAnythingThatExcelAllows() {
        assertEquals("a b c", ExcelExport.safeName("a/b:c"));
        assertEquals("Data", ExcelExport.safeName("'[]'"));
        assertEquals("Data", ExcelExport.safeName("History"));
        assertEquals(31, ExcelExport.safeName("客".repeat(40)).length());
    }

    @Test
    void whatAWorksheetCannotHoldIsRefusedAndNothingIsLeft() {
        var rows = new Schema(List.of(Field.of("x", Type.BOOLEAN)), List.of());
        var many = Sheet.lazy(rows, ExcelExport.MOST_ROWS + 1, () -> RowIds.of("t", 1), List.of(() ->
                (org.clientele.table.Block) new BooleanBlock(new byte[0])));
        var file = folder.resolve("many.xlsx");
        assertEquals(
                "problem.excel.size",
                assertThrows(Problem.class, () -> ExcelExport.write(many, "x", file, Progress.NONE))
                        .key());

        var texts = new Schema(List.of(Field.of("x", Type.TEXT)), List.of());
        var wide = Sheet.of(texts, RowIds.of("t", 1), List.of(TextBlock.of("x".repeat(32_768))));
        assertEquals(
                "problem.excel.text",
                assertThrows(Problem.class, () -> ExcelExport.write(wide, "x", file, Progress.NONE))
                        .key());
        assertFalse(Files.exists(file));
    }
}
