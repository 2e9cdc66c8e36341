package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Where in a file its tables stand, and the other ways in which it can be read.
class ReadingsTest {

    private static final String ORDERS = "id,day,amount\n1,2026-01-05,12.50\n2,2026-01-06,8\n3,2026-01-07,9\n";

    @TempDir
    Path folder;

    private Detection detect(String text) {
        return new Csv(folder).detect(text);
    }

    private Source read(String text) {
        return new Csv(folder).read(text);
    }

    @Test
    void linesAboveTheTableAreSkippedWhateverTheirWidth() {
        var source = read("Export, of the shop\nToday\n\n" + ORDERS);

        assertEquals(List.of("id", "day", "amount"), source.rows().schema().names());
        assertEquals(new Counts(7, 5, 3, 0, 2), source.account().counts());
    }

    @Test
    void sumsAndNotesBelowTheTableAreSkipped() {
        var source = read(ORDERS + "Total,,29.50\n\nSource: the shop\n");

        assertEquals(3, source.rows().rows());
        assertEquals(0, source.account().counts().rejected());
        assertEquals(
                1, detect(ORDERS + "\nSource: the shop\n").dialect().frame().from());
        assertEquals(
                4, detect(ORDERS + "\nSource: the shop\n").dialect().frame().to());
    }

    @Test
    void ofSeveralTablesTheLargestIsReadAndAllAreOffered() {
        var text = ORDERS + "\nCustomers\nname,since\nAnn,2020-01-01\nBob,2021-01-01\nCem,2022-01-01\nDan,2023-01-01\n";
        var found = detect(text);

        assertEquals(
                List.of("name", "since"),
                found.columns().stream().map(ColumnGuess::name).toList());
        assertEquals(
                List.of(new Frame(7, 0, 1), new Frame(1, 4, 1)),
                found.readings().stream().map(r -> r.dialect().frame()).toList());
        var other = Detection.under(
                new Csv(folder).file(text), found.readings().getLast().dialect(), Progress.NONE);
        assertEquals(3, other.account().counts().loaded());
        assertEquals(3, other.columns().size());
        assertFalse(found.readings().getFirst().isBeside(found.readings().getLast()));
    }

    /// Every table of these files is offered with its lines, and read with all of its rows whichever is chosen.
    @ParameterizedTest
    @MethodSource("filesOfSeveralTables")
    void whicheverOfTheTablesIsChosenItIsReadWhole(
            String text, List<Frame> frames, List<List<String>> names, List<Long> rows) {
        var file = new Csv(folder).file(text);
        var found = Detection.of(file, Progress.NONE);

        assertEquals(
                frames,
                found.readings().stream().map(way -> way.dialect().frame()).toList());
        assertEquals(
                names.getFirst(),
                found.columns().stream().map(ColumnGuess::name).toList());
        assertEquals(0, found.account().counts().rejected());
        for (int i = 0; i < frames.size(); i++) {
            var way = Detection.under(file, found.readings().get(i).dialect(), Progress.NONE);
            assertEquals(
                    names.get(i), way.columns().stream().map(ColumnGuess::name).toList());
            assertEquals(0, way.account().counts().rejected());
            assertEquals(rows.get(i), way.account().counts().loaded());
        }
    }

    static List<Arguments> filesOfSeveralTables() {
        var people = "id,name,city\n1,Ann,Rome\n2,Bob,Oslo\n3,Cem,Bern\n";
        var goods = "sku,price\nA-1,4.5\nA-2,4.5\nA-3,4.5\n";
        var shops = "shop,area,since,staff\nNorth,12.5,2020,4\nSouth,13.5,2021,5\nEast,14.5,2022,6\n";
        var ofPeople = List.of("id", "name", "city");
        var ofGoods = List.of("sku", "price");
        var ofShops = List.of("shop", "area", "since", "staff");
        return List.of(
                Arguments.of(
                        people + "\n" + goods + "Total,13.5\n",
                        List.of(new Frame(1, 4, 1), new Frame(6, 9, 1)),
                        List.of(ofPeople, ofGoods),
                        List.of(3L, 3L)),
                Arguments.of(
                        people + "\n" + goods,
                        List.of(new Frame(1, 4, 1), new Frame(6, 0, 1)),
                        List.of(ofPeople, ofGoods),
                        List.of(3L, 3L)),
                Arguments.of(
                        "Report of the shop\nMade today\n\n" + people + "\n" + goods + "Total,13.5\n",
                        List.of(new Frame(4, 7, 1), new Frame(9, 12, 1)),
                        List.of(ofPeople, ofGoods),
                        List.of(3L, 3L)),
                Arguments.of(
                        people + "\n" + goods + "A-4,1.5\nA-5,1.5\nTotal,16.5\n",
                        List.of(new Frame(6, 11, 1), new Frame(1, 4, 1)),
                        List.of(ofGoods, ofPeople),
                        List.of(5L, 3L)),
                Arguments.of(
                        goods + "A-4,1.5\n\n" + people,
                        List.of(new Frame(1, 5, 1), new Frame(7, 0, 1)),
                        List.of(ofGoods, ofPeople),
                        List.of(4L, 3L)),
                Arguments.of(
                        people + "\n" + goods + "\n" + shops + "West,15.5,2023,7\n",
                        List.of(new Frame(11, 0, 1), new Frame(1, 4, 1), new Frame(6, 9, 1)),
                        List.of(ofShops, ofPeople, ofGoods),
                        List.of(4L, 3L, 3L)),
                Arguments.of(
                        shops + "\n" + people + "\n" + goods + "Total,13.5\n",
                        List.of(new Frame(1, 4, 1), new Frame(6, 9, 1), new Frame(11, 14, 1)),
                        List.of(ofShops, ofPeople, ofGoods),
                        List.of(3L, 3L, 3L)));
    }

    @Test
    void aTableFarDownCanBeReadToo() {
        var text =
                ORDERS + "4,2026-02-01,5\n".repeat(30_000) + "\nname,since,b,c\n" + "Ann,2020-01-01,1,2\n".repeat(200);
        var found = detect(text);

        assertEquals(2, found.readings().size());
        var other = Detection.under(
                new Csv(folder).file(text), found.readings().getLast().dialect(), Progress.NONE);
        assertEquals(200, other.account().counts().loaded());
    }

    @Test
    void namesThatComeAgainAreNoRows() {
        var source = read(ORDERS + ORDERS);

        assertEquals(6, source.rows().rows());
        assertEquals(new Counts(8, 7, 6, 0, 1), source.account().counts());
    }

    @Test
    void aHeaderOfTwoLinesIsReadAsOne() {
        var source = read("shop,2025,,2026,\n,Q1,Q2,Q1,Q2\nRome,1,2,3,4\nOslo,5,6,7,8\nBern,1,2,3,4\n");

        assertEquals(
                List.of("shop", "2025 Q1", "2025 Q2", "2026 Q1", "2026 Q2"),
                source.rows().schema().names());
        assertEquals(3, source.rows().rows());
    }

    @Test
    void aHeaderWithABrokenQuoteStillNamesTheColumns() {
        var source = read("id,\"day,amount,note\n1,2026-01-05,12.50,a\n2,2026-01-06,8,b\n3,2026-01-07,9,c\n");

        assertEquals(
                List.of("id", "\"day", "amount", "note"), source.rows().schema().names());
        assertEquals(3, source.rows().rows());
    }

    @Test
    void twoDelimitersThatCutAlikeAreBothOffered() {
        var found = detect("1,5;2,5;3,5\n4,5;5,5;6,5\n7,5;8,5;9,5\n");

        assertEquals(";", found.dialect().delimiter());
        assertEquals(
                List.of(";", ","),
                found.readings().stream().map(r -> r.dialect().delimiter()).toList());
        var here = found.readings().getFirst();
        assertTrue(here.isBeside(found.readings().getLast()));
        assertTrue(here.differs(found.readings().getLast(), 0, 0));
    }

    @Test
    void twoEncodingsThatBothReadAWordAreBothOffered() {
        var file = new Csv(folder).file("id,name\n1,\u00e0\u00e9\n", Charset.forName("windows-1252"));
        var found = Detection.of(file, Progress.NONE);

        assertEquals(2, found.readings().size());
        assertFalse(found.readings().getFirst().differs(found.readings().getLast(), 1, 0));
        assertTrue(found.readings().getFirst().differs(found.readings().getLast(), 1, 1));
        assertTrue(found.encoding().confidence() < 0.95);
    }

    @Test
    void linesInUtf8InAFileThatIsNotAreShownAsSuchBesideIt() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("编号,姓名\n1,张三\n2,李四\n".getBytes(Charset.forName("GB18030")));
        bytes.writeBytes("3,王五\n".getBytes(StandardCharsets.UTF_8));

        var found = Detection.of(new Csv(folder).file(bytes.toByteArray()), Progress.NONE);

        assertEquals(
                List.of(Encoding.GB18030, Encoding.UTF_8),
                found.readings().stream().map(r -> r.dialect().encoding()).toList());
        assertTrue(found.encoding().confidence() <= 0.6);
    }

    @Test
    void quotesBehindBackslashesInAllRecordsHideNoDelimiter() {
        var source = read("id,text,n\n1,\"say \\\"hi\\\", A\",5\n2,\"19\\\" screen, B\",6\n3,\"a \\\"b\\\", C\",7\n");

        assertEquals(List.of("id", "text", "n"), source.rows().schema().names());
        assertEquals("say \"hi\", A", source.rows().block("text").text(0));
    }

    @Test
    void aFileThatIsClearHasOneReading() {
        assertEquals(List.of(), detect(ORDERS).readings());
    }
}
