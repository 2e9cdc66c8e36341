package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BombTest {

    private static final byte[] ORDERS = "id,city\n1,Rome\n2,Oslo\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(int count, IntFunction<String> name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry(name.apply(i)));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /// Writes a number into the directory of a ZIP file of one entry.
    private static byte[] claiming(byte[] zip, int place, int value) {
        var claiming = zip.clone();
        var directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        ByteBuffer.wrap(claiming).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + place, value);
        return claiming;
    }

    /// Returns the sentence that refuses a file, which names it.
    private static String refused(Path file) {
        long begin = System.nanoTime();
        var problem =
                assertThrows(Problem.class, () -> Gathered.of(file).forEach(each -> Detection.of(each, Progress.NONE)));
        assertTrue(System.nanoTime() - begin < 5_000_000_000L, "within five seconds");
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var sentence = Words.in(locale).text(problem.key(), problem.args());
            assertTrue(sentence.matches(".*(a\\.csv|" + file.getFileName() + ").*"), sentence);
        }
        return problem.key();
    }

    @Test
    void aHundredThousandEntriesAreTooMany() throws IOException {
        assertEquals("problem.archive.many", refused(file("many.zip", zip(100_000, i -> i + ".csv", new byte[1]))));
        assertEquals(
                "problem.excel.parts",
                refused(file(
                        "many.xlsx",
                        zip(
                                3000,
                                i -> i == 0 ? "[Content_Types].xml" : i == 1 ? "xl/workbook.xml" : "x" + i,
                                ORDERS))));
    }

    @Test
    void anEntryThatClaimsToBeSmallGivesNoMoreThanItClaims() throws IOException {
        var whole = zip(1, _ -> "a.csv", "1,2,3\n".repeat(1000).getBytes(StandardCharsets.UTF_8));

        assertEquals("problem.source.packed", refused(file("lies.zip", claiming(whole, 24, 60))));
        assertEquals("problem.archive.bomb", refused(file("vast.zip", claiming(whole, 24, 400 << 20))));
        assertEquals("problem.archive.large", refused(file("huge.zip", claiming(whole, 24, 600 << 20))));
        assertEquals("problem.archive.large", refused(file("farther.zip", claiming(whole, 24, -1))));
        assertEquals("problem.source.packed", refused(file("flipped.zip", claiming(whole, 16, 7))));
        assertEquals("problem.source.packed", refused(file("away.zip", claiming(whole, 42, 5))));
    }

    @Test
    void entriesThatAreTooLargeTogetherAreRefused() throws IOException {
        var zip = zip(3, i -> i + ".csv", ORDERS);
        var directory = new String(zip, StandardCharsets.ISO_8859_1);
        var numbers = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = directory.indexOf("PK\1\2"); at >= 0; at = directory.indexOf("PK\1\2", at + 1)) {
            numbers.putInt(at + 24, 400 << 20).putInt(at + 20, 5 << 20);
        }

        assertEquals("problem.archive.overlap", refused(file("together.zip", zip)));
        var noise = new byte[3 << 20];
        new Random(3).nextBytes(noise);
        var large = zip(3, i -> i + ".csv", noise);
        var text = new String(large, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("PK\1\2"); at >= 0; at = text.indexOf("PK\1\2", at + 1)) {
            ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 24, 400 << 20);
        }
        assertEquals("problem.archive.large", refused(file("large.zip", large)));
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() throws IOException {
        var zip = zip(2, i -> i + ".csv", ORDERS);
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        var second = text.lastIndexOf("PK\1\2");
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(second + 42, 0);

        assertEquals("problem.archive.overlap", refused(file("twice.zip", zip)));
    }

    @Test
    void anArchiveOfArchivesOfArchivesIsRefusedByItsFirst() throws IOException {
        var bomb = zip(1, _ -> "zeros.csv", new byte[1 << 20]);
        for (int depth = 0; depth < 5; depth++) {
            var inner = bomb;
            bomb = zip(16, i -> i + ".zip", inner);
        }

        assertEquals("problem.archive.nested", refused(file("42.zip", bomb)));
    }

    @Test
    void fiftyPathsThatLeadOutWriteNothingAnywhere() throws IOException {
        var ways = IntStream.range(0, 50)
                .mapToObj(i -> (i % 2 == 0 ? "../" : "..\\").repeat(1 + i / 10) + "evil" + i + ".csv")
                .toList();
        for (var way : ways) {
            assertEquals("problem.archive.outside", refused(file("slip.zip", zip(1, _ -> way, ORDERS))));
        }
        for (var from : List.of(folder, Path.of("").toAbsolutePath())) {
            for (var at = from; at != null; at = at.getParent()) {
                for (int i = 0; i < 50; i++) {
                    assertFalse(Files.exists(at.resolve("evil" + i + ".csv")), at.toString());
                }
            }
        }
    }

    @Test
    void anEntryWithAPasswordOrOfAnotherMethodSaysSo() throws IOException {
        var zip = zip(1, _ -> "a.csv", ORDERS);

        assertEquals("problem.archive.locked", refused(file("locked.zip", claiming(zip, 8, 8 << 16 | 9))));
        assertEquals("problem.archive.method", refused(file("lzma.zip", claiming(zip, 10, 14))));
    }

    @Test
    void aNameThatIsNoneIsRefused() throws IOException {
        assertEquals("problem.archive.name", refused(file("name.zip", zip(1, _ -> "a\0b.csv", ORDERS))));
        assertEquals("problem.archive.none", refused(file("none.zip", zip(1, _ -> "folder/", new byte[0]))));
    }

    @Test
    void aPackedFileThatGrowsTooMuchIsStopped() throws IOException {
        var zeros = "0,0,0\n".repeat(5 << 20).getBytes(StandardCharsets.UTF_8);

        assertEquals("problem.source.bomb", refused(file("bomb.csv.gz", packed(zeros))));
        assertEquals("problem.source.packed", refused(file("cut.csv.gz", Arrays.copyOf(packed(ORDERS), 30))));
    }

    @Test
    void numbersOfAFarDirectoryAreRead() throws IOException {
        var sum = new CRC32();
        sum.update(ORDERS);
        var zip = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50).put(new byte[22]).putShort((short) 5).putShort((short) 0);
        zip.put("a.csv".getBytes(StandardCharsets.UTF_8)).put(ORDERS);
        int directory = zip.position();
        zip.putInt(0x02014b50)
                .put(new byte[12])
                .putInt((int) sum.getValue())
                .putInt(-1)
                .putInt(-1);
        zip.putShort((short) 5).putShort((short) 28).put(new byte[10]).putInt(-1);
        zip.put("a.csv".getBytes(StandardCharsets.UTF_8)).putShort((short) 1).putShort((short) 24);
        zip.putLong(ORDERS.length).putLong(ORDERS.length).putLong(0);
        int end = zip.position();
        zip.putInt(0x06064b50).put(new byte[36]).putLong(end - directory).putLong(directory);
        zip.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        zip.putInt(0x06054b50).put(new byte[8]).putInt(-1).putInt(-1).putShort((short) 0);

        var file = file("far.zip", Arrays.copyOf(zip.array(), zip.position()));

        assertEquals("2|Oslo", Csv.row(Csv.read(Gathered.of(file).getFirst()), 1));
    }
}
