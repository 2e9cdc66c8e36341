package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

    @TempDir
    Path folder;

    private Source read(String text) {
        return new Csv(folder).read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndEndsARecord(String end) {
        var source = read(String.join(end, "id,city", "1,Rome", "2,Oslo", ""));

        assertEquals(new Counts(3, 2, 2, 0), source.counts());
        assertEquals("2|Oslo", Csv.row(source, 1));
    }

    @Test
    void emptyLinesAreNoRecordsButCountAsLines() {
        var source = read("id,city\n\n1,Rome\r\n\r\n   \n2,Oslo\n\n");

        assertEquals(new Counts(7, 2, 2, 0), source.counts());
    }

    @Test
    void linesInsideQuotesAreText() {
        var source = read("id,note\r\n1,\"a\r\nb,\"\"c\"\"\"\r\n2,x,\r\n");

        assertEquals("1|a\r\nb,\"c\"", Csv.row(source, 0));
        assertEquals(4, source.rejected().getFirst().line());
    }

    @Test
    void aStrayQuoteCostsOneLine() {
        var source = read("id,note\n1,\"open\n2,b\n3,\"c\"\n4,\"d\" e\n5,f\n");

        assertEquals(List.of("2|b", "3|c", "5|f"), List.of(Csv.row(source, 0), Csv.row(source, 1), Csv.row(source, 2)));
        assertEquals(new Counts(6, 5, 3, 2), source.counts());
        assertEquals(
                List.of(2L, 5L), source.rejected().stream().map(Rejected::line).toList());
        assertEquals("1,\"open", source.rejected().getFirst().text());
    }

    @Test
    void anOpenQuoteNearTheEndIsRefusedAlone() {
        var source = read("id,note\n1,a\n2,\"b\n3,c\n");

        assertEquals(List.of("1|a", "3|c"), List.of(Csv.row(source, 0), Csv.row(source, 1)));
        assertEquals(
                "rejected.open-quote", source.rejected().getFirst().reason().key());
    }

    @Test
    void quotesInsideACellAreText() {
        assertEquals("5\" pipe|x", Csv.row(read("item,note\n5\" pipe,x\n6\" pipe,y\n"), 0));
    }

    @Test
    void spacesAroundQuotesArePassedOver() {
        assertEquals("1|a, b|2", Csv.row(read("id, note, n\n1, \"a, b\" ,2\n2, \"c, d\", 3\n"), 0));
    }

    @Test
    void rowsOfAnotherWidthAreRejectedWithTheirLine() {
        var source = read("a,b,c\n1,2,3\n1,2\n1,2,3,4\n4,5,6\n");

        assertEquals(new Counts(5, 4, 2, 2), source.counts());
        assertEquals(
                List.of(
                        new Rejected(3, Reason.of("rejected.ragged", 2, 3), "1,2"),
                        new Rejected(4, Reason.of("rejected.ragged", 4, 3), "1,2,3,4")),
                source.rejected());
        assertEquals(4, source.rows().ids().parts().getFirst().numbers()[1]);
    }

    @Test
    void aLineOfManyMegabytesIsRejectedAndTheNextOneRead() {
        var source = read("id,note\n1,a\n2," + "x".repeat(20 << 20) + "\n3,c\n");

        assertEquals(new Counts(4, 3, 2, 1), source.counts());
        assertEquals(
                Reason.of("rejected.long-cell", 2, 3L, 1),
                source.rejected().getFirst().reason());
        assertTrue(source.rejected().getFirst().text().length() <= 201);
        assertEquals("3|c", Csv.row(source, 1));
    }

    @Test
    void aCellIsAMegabyteLongAtMostAndItsLineAndColumnAreSaid() {
        var most = "x".repeat(1 << 20);
        var source = read("id,note,more\n1,a,b\n2,\"p\nq\"," + most + "\n3,\"p\nq\",\"" + most + "y\"\n4,d,e\n");

        assertEquals(3, source.counts().loaded());
        assertEquals(most, source.rows().block("more").text(1));
        var rejected = source.rejected().getFirst();
        assertEquals(5, rejected.line());
        assertEquals(Reason.of("rejected.long-cell", 3, 6L, 1), rejected.reason());
        assertTrue(rejected.text().length() <= 201);
    }

    @Test
    void aLongRecordOfShortCellsIsTooLongItself() {
        var half = "y".repeat(1 << 19);
        var source = read("a,b,c,d,e,f,g,h,i,j\n0,1,2,3,4,5,6,7,8,9\n" + (half + ",").repeat(9) + half
                + "\n0,1,2,3,4,5,6,7,8,9\n");

        assertEquals(2, source.counts().loaded());
        assertEquals(
                Reason.of("rejected.too-long", 4), source.rejected().getFirst().reason());
    }

    @Test
    void sixteenThousandColumnsAreReadAndNotOneMore() {
        var names = new StringBuilder("a0");
        var cells = new StringBuilder("0");
        for (int i = 1; i < 16_384; i++) {
            names.append(",a").append(i);
            cells.append(',').append(i % 10);
        }
        var source = read(names + "\n" + cells + "\n" + cells + ",1\n" + cells + "\n");

        assertEquals(16_384, source.rows().schema().size());
        assertEquals(2, source.counts().loaded());
        assertEquals(
                Reason.of("rejected.too-wide", 16_384),
                source.rejected().getFirst().reason());
    }

    @Test
    void aQuoteThatWouldSwallowMegabytesCostsOneLine() {
        var source = read("id,note\n1,\"a\n" + "2,bbbbbbbbbbbbb\n".repeat(600_000));

        assertEquals(new Counts(600_002, 600_001, 600_000, 1), source.counts());
    }

    @Test
    void longRecordsCrossTheBuffer() {
        var cell = "é".repeat(70_000);
        var source = read("id,note\n" + ("1,\"" + cell + "\"\"\"\n").repeat(30));

        assertEquals(30, source.counts().loaded());
        assertEquals(cell + "\"", source.rows().block("note").text(29));
    }

    @Test
    void nulIsNoText() {
        assertEquals(
                1,
                read("id,note\n1,a\n" + "2,b\n".repeat(20_000) + "3,c\0\n4,d\n")
                        .counts()
                        .rejected());
    }

    @Test
    void runsOfSpacesCutColumnsOfNumbers() {
        var source = read("id date      n  value\n00001 19970101  1   11.77 \n 00002 19970112  1   12.00\n");

        assertEquals("00001|1997-01-01|1|11.77", Csv.row(source, 0));
        assertEquals("00002|1997-01-12|1|12", Csv.row(source, 1));
        assertEquals(
                1, new Csv(folder).detect("name\nAnn Lee\nBob Ray\n").columns().size());
    }

    @Test
    void aBackslashMakesAQuoteText() {
        var text = "id,item\n1,\"a 5\\\" pipe\"\n2,\"b \\\\ c, d\"\n3,e\n";

        assertEquals(Escape.BACKSLASH, new Csv(folder).detect(text).dialect().escape());
        assertEquals(List.of("1|a 5\" pipe", "2|b \\ c, d"), List.of(Csv.row(read(text), 0), Csv.row(read(text), 1)));
    }

    @Test
    void quotesThatAreNotEscapedAtAllAreText() {
        var text = "id,item,n\n1,\"a 5\" pipe\",2\n2,\"Boots, 10\"\",3\n3,\"c, \"d\" e\",4\n4,f,5\n";
        var source = read(text);

        assertEquals(Escape.NONE, new Csv(folder).detect(text).dialect().escape());
        assertEquals(
                List.of("1|a 5\" pipe|2", "2|Boots, 10\"|3", "3|c, \"d\" e|4"),
                List.of(Csv.row(source, 0), Csv.row(source, 1), Csv.row(source, 2)));
    }

    @Test
    void aSpaceAfterEveryDelimiterBelongsToIt() {
        var text = "id, city, note\n1, Rome, a b\n2, Oslo, \"c, d\"\n";

        assertEquals(", ", new Csv(folder).detect(text).dialect().delimiter());
        assertEquals(List.of("1|Rome|a b", "2|Oslo|c, d"), List.of(Csv.row(read(text), 0), Csv.row(read(text), 1)));
    }

    /// Without that it took minutes: each line looked for the end of its quote once more.
    @Test
    void quotesThatNeverCloseAreLookedForOnce() {
        var file = new Csv(folder).file("a,b\n" + "\"x,1\n".repeat(60_000) + "3,4\n");
        var loose = Dialect.COMMA.escaped(Escape.NONE);

        var found = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(40), () -> Detection.under(file, loose, org.clientele.spec.Progress.NONE));

        assertEquals(new Counts(60_002, 60_001, 1, 60_000), found.account().counts());
    }
}
