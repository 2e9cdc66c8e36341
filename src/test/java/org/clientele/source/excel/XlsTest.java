package org.clientele.source.excel;

import static org.clientele.source.Brought.rows;
import static org.clientele.source.Brought.types;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.clientele.source.Content;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Header;
import org.clientele.source.Importer;
import org.clientele.source.Outcome;
import org.clientele.source.Reason;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that Apache POI 5.5.0 (`Books.txt`) and xlwt 1.3.0 (`make.txt`) wrote, beside what xlrd 1.2.0 (`dump.txt`)
/// reads.
class XlsTest {

    private static final Path FILES = Path.of("src/test/resources/org/clientele/source/excel");

    @TempDir
    Path folder;

    private static Source read(Path file, Optional<Format> table) {
        return Importer.read(file, Detection.of(file, table, Progress.NONE).options(), Progress.NONE);
    }

    private static Source sheet(String name, String sheet) {
        return read(FILES.resolve(name), Optional.of(new Format.Excel(sheet)));
    }

    private static Source csv(String name) {
        return read(FILES.resolve(name), Optional.empty());
    }

    @Test
    void everyCellIsWhatAnotherReaderSays() {
        var source = sheet("book.xls", "Customers 客户");
        var csv = csv("book-0.csv");
        assertEquals(csv.rows().schema().names(), source.rows().schema().names());
        assertEquals(types(csv), types(source));
        assertEquals(rows(csv), rows(source));
        assertEquals(300, source.counts().loaded());
        assertEquals(rows(csv), rows(sheet("since1904.xls", "Customers 客户")));
        assertEquals(rows(csv("xlwt-0.csv")), rows(sheet("xlwt.xls", "Numbers")));
    }

    @Test
    void sheetsWithCellsAreTablesAndHiddenOnesAreNot() {
        assertEquals(
                List.of(new Format.Excel("Customers 客户"), new Format.Excel("Sales"), new Format.Excel("Notes")),
                Formats.of(FILES.resolve("book.xls"), Progress.NONE));
        assertEquals(List.of("v"), rows(sheet("tiny.xls", "S")));
    }

    @Test
    void mergedNamesAreJoinedAndMergedCellsRepeatTheirs() {
        var source = sheet("book.xls", "Sales");
        assertEquals(
                List.of("Region", "Q1 orders", "Q1 amount", "Q2 orders", "Q2 amount"),
                source.rows().schema().names());
        assertEquals(List.of("North|1|10.5|2|20.5", "North|3|30.5|4|40.5", "South|5|50.5|6|60.5"), rows(source));
    }

    @Test
    void textsThatGoOnInTheNextRecordComeWhole() {
        var notes = rows(sheet("book.xls", "Notes"));
        assertEquals(
                List.of("bold and plain", "x".repeat(9000) + "中", "中".repeat(5000) + "end", "ab中".repeat(3000)), notes);
    }

    @Test
    void aPackedOneIsReadToo() throws IOException {
        var packed = folder.resolve("book.xls.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(FILES.resolve("book.xls"), out);
        }
        assertEquals(rows(sheet("book.xls", "Sales")), rows(read(packed, Optional.of(new Format.Excel("Sales")))));
    }

    private static List<Reason> notes(String name, String sheet) {
        return Detection.of(FILES.resolve(name), Optional.of(new Format.Excel(sheet)), Progress.NONE)
                .notes();
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndSaid() {
        assertEquals(
                List.of(Reason.of("note.excel.rows", 2L), Reason.of("note.excel.columns", 1)),
                notes("unseen.xls", "S"));
        assertEquals(List.of("C1|Bonn|1", "C2|Köln|2", "C3|Trier|3"), rows(sheet("unseen.xls", "S")));
    }

    @Test
    void whatIsNotReadOfAWorkbookIsSaid() {
        assertEquals(List.of(), notes("xlwt.xls", "Numbers"));
        assertEquals(List.of(Reason.of("note.excel.macros")), notes("macros.xls", "S"));
        assertEquals(List.of("v"), rows(sheet("macros.xls", "S")));
        assertEquals(List.of(Reason.of("note.excel.hidden", 1, "Hidden")), notes("book.xls", "Customers 客户"));
        assertTrue(notes("book.xls", "Sales").containsAll(List.of(Reason.of("note.excel.hidden", 1, "Hidden"))));
    }

    @Test
    void formulasGiveTheValueLastComputed() {
        var scores = sheet("book.xls", "Customers 客户").rows().block("score");
        assertEquals(1001 * 2 / 7.0, Double.parseDouble(scores.text(0)), 1e-9);
        assertEquals(1300 * 2 / 7.0, Double.parseDouble(scores.text(299)), 1e-9);
    }

    private String problem(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("x.xls"), bytes);
        var key = assertThrows(Problem.class, () -> Detection.of(file, Progress.NONE))
                .key();
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(Words.in(locale).has(key), key);
        }
        return key;
    }

    private static int find(byte[] in, int... bytes) {
        return IntStream.range(0, in.length - bytes.length)
                .filter(at -> IntStream.range(0, bytes.length).allMatch(i -> (in[at + i] & 255) == bytes[i]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        var good = Files.readAllBytes(FILES.resolve("book.xls"));
        assertEquals("problem.excel.locked", problem(Files.readAllBytes(FILES.resolve("locked.xls"))));
        assertEquals("problem.source.empty", problem(Files.readAllBytes(FILES.resolve("nothing.xls"))));
        assertEquals("problem.excel.damaged", problem(Arrays.copyOf(good, good.length / 2)));
        assertEquals("problem.excel.damaged", problem(Arrays.copyOf(good, 300)));
        var older = good.clone();
        older[find(good, 0x09, 0x08, 0x10, 0x00, 0x00, 0x06) + 5] = 5;
        assertEquals("problem.excel.old", problem(older));
        var document = good.clone();
        document[find(good, 'W', 0, 'o', 0, 'r', 0, 'k', 0, 'b', 0)] = 'X';
        assertEquals("problem.source.office", problem(document));
    }

    @Test
    void anyBytesGiveATableOrASentence() throws IOException {
        var random = new Random(3);
        int read = 0;
        for (var name : List.of("book.xls", "tiny.xls", "xlwt.xls")) {
            var good = Files.readAllBytes(FILES.resolve(name));
            for (int i = 0; i < 200; i++) {
                var bytes = good.clone();
                for (int n = random.nextInt(6); n >= 0; n--) {
                    int place = random.nextInt(i % 3 == 0 ? 600 : bytes.length);
                    bytes[place] = (byte) random.nextInt(256);
                }
                read += tried(bytes);
            }
        }
        assertTrue(read > 100, "read " + read);
    }

    private static int tried(byte[] bytes) {
        try {
            var book = XlsBook.read("x", Content.of(bytes));
            for (var sheet : book.sheets()) {
                var cutter = book.cutter(sheet, Header.FIRST_ROW, _ -> {});
                while (cutter.next() != Outcome.END) {
                    cutter.cells();
                }
            }
            return 1;
        } catch (Problem e) {
            assertTrue(Words.in(Locale.ENGLISH).has(e.key()), e.key());
            return 0;
        }
    }
}
