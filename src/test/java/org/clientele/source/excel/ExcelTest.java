package org.clientele.source.excel;

import static org.clientele.source.Brought.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Importer;
import org.clientele.source.Reason;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelTest {

    @TempDir
    Path folder;

    private static List<Source> read(Path file) {
        return Formats.of(file, Progress.NONE).stream()
                .map(table -> Detection.of(file, Optional.of(table), Progress.NONE))
                .map(found -> Importer.read(file, found.options(), Progress.NONE))
                .toList();
    }

    @Test
    void everySheetWithCellsIsATable() {
        var file = new Xlsx()
                .sheet("Customers", row(1, "id", "city") + row(2, "C1", "Köln"))
                .sheet("Empty", "")
                .sheet("Old", "state=\"hidden\"", row(1, "a"), "")
                .sheet("Bestellungen 订单", row(1, "order", "amount") + row(2, "A1", "3.5"))
                .in(folder);
        var sources = read(file);
        assertEquals(
                List.of(new Format.Excel("Customers"), new Format.Excel("Bestellungen 订单")),
                Formats.of(file, Progress.NONE));
        assertEquals(List.of("C1|Köln"), rows(sources.getFirst()));
        assertTrue(sources.get(1).label().endsWith(" · Bestellungen 订单"));
        assertTrue(!sources.get(0).id().equals(sources.get(1).id()));
    }

    private static List<Reason> notes(Path file) {
        var table = Formats.of(file, Progress.NONE).stream().findFirst();
        return Detection.of(file, table, Progress.NONE).notes();
    }

    @Test
    void whatIsNotReadOfAWorkbookIsSaid() throws IOException {
        var plain = new Xlsx().sheet("S", row(1, "id", "city") + row(2, "C1", "Köln"));
        assertEquals(List.of(), notes(plain.in(folder)));
        var file = new Xlsx()
                .sheet(
                        "S",
                        "",
                        row(1, "id", "place") + row(2, "", "city") + row(3, "C1", "Köln") + row(4, "C2", ""),
                        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"B3:B4\"/>"
                                + "</mergeCells>")
                .sheet("Costs", "state=\"hidden\"", row(1, "a"), "")
                .sheet("Keys", "state=\"veryHidden\"", row(1, "a"), "")
                .part("xl/vbaProject.bin", "Sub Auto_Open() : Shell \"calc\" : End Sub")
                .in(folder);
        assertEquals(
                List.of(
                        Reason.of("note.excel.macros"),
                        Reason.of("note.excel.hidden", 2, "Costs, Keys"),
                        Reason.of("note.excel.names", 2),
                        Reason.of("note.excel.merged", 2L)),
                notes(file));
        var named = Files.move(file, folder.resolve("macros.xlsm"));
        assertEquals(notes(named).getFirst(), Reason.of("note.excel.macros"));
        for (var note : notes(named)) {
            for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertTrue(Words.in(locale).has(note.key()), note.key());
                Words.in(locale).text(note.key(), note.args().toArray());
            }
        }
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndSaid() throws IOException {
        var rows = row(1, "id", "city", "note")
                + row(2, "C1", "Köln", "a").replace("<row ", "<row hidden=\"1\" ")
                + row(3, "C2", "Bonn", "b");
        var file = new Xlsx().sheet("S", rows).in(folder);
        assertEquals(List.of(Reason.of("note.excel.rows", 1L)), notes(file));
        assertEquals(List.of("C1|Köln|a", "C2|Bonn|b"), rows(read(file).getFirst()));
    }

    @Test
    void numbersAreWhatTheirFormatsSay() {
        var file = new Xlsx()
                .styles(
                        "yyyy\\-mm\\-dd",
                        "00000",
                        "yyyy/m/d h:mm",
                        "h:mm:ss",
                        "0.0%",
                        "[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;")
                .texts(
                        "<t>day</t>",
                        "<t>post</t>",
                        "<t>at</t>",
                        "<t>clock</t>",
                        "<t>share</t>",
                        "<t>日期</t>",
                        "<t>n</t>")
                .sheet(
                        "S",
                        "<row r=\"1\">" + shared("A1", 0) + shared("B1", 1) + shared("C1", 2) + shared("D1", 3)
                                + shared("E1", 4) + shared("F1", 5) + shared("G1", 6) + "</row><row r=\"2\">"
                                + number("A2", 1, "45296") + number("B2", 2, "1067")
                                + number("C2", 3, "45296.395833333336")
                                + number("D2", 4, "0.75") + number("E2", 5, "0.125") + number("F2", 6, "60")
                                + number("G2", 0, "1.1000000000000001") + "</row><row r=\"5\">" + number("A5", 1, "1")
                                + number("G5", 0, "-2E-3") + "</row>")
                .in(folder);
        var source = read(file).getFirst();
        assertEquals(
                List.of(Type.DATE, Type.TEXT, Type.DATE_TIME, Type.TEXT, Type.DECIMAL, Type.DATE, Type.DECIMAL),
                source.rows().schema().fields().stream().map(f -> f.type()).toList());
        assertEquals(
                List.of("2024-01-05|01067|2024-01-05T09:30|18:00:00|0.125|1900-02-28|1.1", "1900-01-01||||||-0.002"),
                rows(source));
        assertEquals(5, source.counts().lines());
        assertEquals(2, source.counts().records());
    }

    @Test
    void textsComeWholeWithoutReadings() {
        var file = new Xlsx()
                .texts(
                        "<t>name</t>",
                        "<r><t>Zhang </t></r><r><t>San</t></r>",
                        "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>",
                        "<t xml:space=\"preserve\">a_x000A_b &lt;&amp;</t>")
                .sheet(
                        "S",
                        "<row>" + shared("A1", 0) + "</row><row>" + shared("A2", 1) + "</row><row>" + shared("A3", 2)
                                + "</row><row>" + shared("A4", 3)
                                + "</row><row><c r=\"A5\" t=\"str\"><f>A2&amp;\"!\"</f><v>Zhang San!</v></c></row>")
                .in(folder);
        assertEquals(
                List.of("Zhang San", "東京", "a\nb <&", "Zhang San!"),
                rows(read(file).getFirst()));
    }

    @Test
    void notesBelowTheRowsOfASheetAreSkipped() {
        var file = new Xlsx()
                .sheet(
                        "S",
                        row(1, "Region", "orders", "amount")
                                + row(2, "North", "1", "10.5")
                                + row(3, "South", "5", "50.5")
                                + row(5, "Note: without refunds"))
                .in(folder);

        var source = read(file).getFirst();

        assertEquals(List.of("North|1|10.5", "South|5|50.5"), rows(source));
        assertEquals(1, source.counts().skipped());
    }

    @Test
    void mergedNamesAreJoinedAndMergedCellsRepeatTheirs() {
        var file = new Xlsx()
                .sheet(
                        "S",
                        "",
                        row(1, "Sales 2026")
                                + row(3, "Region", "Q1", "", "Q2", "")
                                + row(4, "", "orders", "amount", "orders", "amount")
                                + row(5, "North", "1", "10.5", "2", "20.5")
                                + row(6, "", "3", "30.5", "4", "40.5")
                                + row(7, "South", "5", "50.5", "6", "60.5"),
                        "<mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/>"
                                + "<mergeCell ref=\"D3:E3\"/><mergeCell ref=\"A5:A6\"/></mergeCells>")
                .in(folder);
        var source = read(file).getFirst();
        assertEquals(
                List.of("Region", "Q1 orders", "Q1 amount", "Q2 orders", "Q2 amount"),
                source.rows().schema().names());
        assertEquals(List.of("North|1|10.5|2|20.5", "North|3|30.5|4|40.5", "South|5|50.5|6|60.5"), rows(source));
        assertEquals(1, source.counts().skipped());
    }

    @Test
    void aRowThatIsWiderThanTheFirstOnesMakesTheTableWider() {
        var rows = new StringBuilder(row(1, "id", "name"));
        for (int i = 2; i < 800; i++) {
            rows.append(row(i, "C" + i, "n" + i));
        }
        rows.append(row(800, "C800", "n800", "late"));
        var source = read(new Xlsx().sheet("S", rows.toString()).in(folder)).getFirst();
        assertEquals(799, source.rows().rows());
        assertEquals("C800|n800|late", rows(source).getLast());
    }

    @Test
    void whatCouldHarmIsRefusedWithASentence() {
        var doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        var sheet = "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
        refused(
                "problem.excel.doctype",
                new Xlsx().sheet("S", row(1, "a")).part("xl/worksheets/sheet1.xml", doctype + sheet));
        refused("problem.excel.doctype", good().part("xl/sharedStrings.xml", doctype + "<sst/>"));
        refused("problem.excel.doctype", good().part("xl/styles.xml", doctype + "<styleSheet/>"));
        refused("problem.excel.doctype", good().part("_rels/.rels", doctype + "<Relationships/>"));
        refused("problem.excel.bomb", good().part("xl/sharedStrings.xml", "<sst>" + " ".repeat(40 << 20) + "</sst>"));
        refused("problem.excel.long", good().texts("<t>" + letters(3 << 20) + "</t>"));
        refused("problem.excel.xml", good().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c"));
        var many = good();
        for (int i = 0; i < 2_000; i++) {
            many.part("xl/media/" + i, "");
        }
        refused("problem.excel.parts", many);
    }

    private static Xlsx good() {
        return new Xlsx().sheet("S", row(1, "a", "b") + "<row r=\"2\">" + number("A2", 0, "1") + "</row>");
    }

    private static String letters(int count) {
        var random = new java.util.Random(5);
        return random.ints(count, 'a', 'z')
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    private void refused(String key, Xlsx book) {
        var file = book.in(folder);
        var problem = assertThrows(Problem.class, () -> read(file));
        assertEquals(key, problem.key());
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(Words.in(locale).has(key));
        }
    }

    @Test
    void linksAreNotFollowedAndMacrosStayWhereTheyAre() {
        var file = good().part("xl/vbaProject.bin", "anything")
                .part("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/\"><x/>")
                .in(folder);
        assertEquals(List.of("1|"), rows(read(file).getFirst()));
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + i, number, cells[i]));
            }
        }
        return row.append("</row>").toString();
    }

    private static String shared(String place, int text) {
        return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(place, text);
    }

    private static String number(String place, int style, String value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, value);
    }
}
