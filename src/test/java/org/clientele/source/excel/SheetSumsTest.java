package org.clientele.source.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clientele.source.Brought;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Mend;
import org.clientele.source.SumRows;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Subtotals and totals in the sheets of workbooks.
class SheetSumsTest {

    private static final Path XLS = Path.of("src/test/resources/org/clientele/source/excel/sums.xls");

    @TempDir
    private Path folder;

    private static void assertSums(Path file) {
        var found = Detection.of(file, Progress.NONE);

        var sums = SumRows.of(file, found, Progress.NONE);

        assertEquals(List.of(4L, 7L, 8L), sums.stream().map(Mend::line).toList());
        var source = Importer.read(file, found, found.options().mending(sums), Progress.NONE);
        assertEquals(
                List.of("Berlin|A1|2|10.5", "Berlin|A2|3|20.25", "Bonn|A3|1|5", "Bonn|A4|4|7.25"),
                Brought.rows(source));
        assertEquals(found.account().without(sums), source.account());
    }

    @Test
    void sumsInAnOldWorkbookAreFoundAndLeftOut() {
        assertSums(XLS);
    }

    @Test
    void sumsInAWorkbookOfTodayAreFoundAndLeftOut() {
        assertSums(new Xlsx()
                .sheet(
                        "S",
                        """
                                <row r="1"><c r="A1" t="inlineStr"><is><t>shop</t></is></c>\
                                <c r="B1" t="inlineStr"><is><t>order</t></is></c>\
                                <c r="C1" t="inlineStr"><is><t>pieces</t></is></c>\
                                <c r="D1" t="inlineStr"><is><t>amount</t></is></c></row>\
                                """ + row(2, "Berlin", "A1", "2", "10.5") + row(3, "Berlin", "A2", "3", "20.25")
                                + row(4, "Berlin Total", "", "5", "30.75") + row(5, "Bonn", "A3", "1", "5")
                                + row(6, "Bonn", "A4", "4", "7.25") + row(7, "Bonn Total", "", "5", "12.25")
                                + row(8, "Grand Total", "", "10", "43"))
                .in(folder));
    }

    private static String row(int number, String shop, String order, String pieces, String amount) {
        return """
            <row r="%1$d"><c r="A%1$d" t="inlineStr"><is><t>%2$s</t></is></c>\
            <c r="B%1$d" t="inlineStr"><is><t>%3$s</t></is></c>\
            <c r="C%1$d"><v>%4$s</v></c><c r="D%1$d"><v>%5$s</v></c></row>\
            """.formatted(number, shop, order, pieces, amount);
    }
}
