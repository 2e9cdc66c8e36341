package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongFilesTest {

    @TempDir
    Path folder;

    private String problem(Path file) {
        var problem = assertThrows(Problem.class, () -> Detection.of(file, Progress.NONE));
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(Words.in(locale).has(problem.key()), problem.key());
        }
        var options = new ImportOptions(Dialect.COMMA, List.of(ColumnOption.text("a")));
        if (!problem.key().equals("problem.source.no-record")) {
            assertEquals(
                    problem.key(),
                    assertThrows(Problem.class, () -> Importer.read(file, options, Progress.NONE))
                            .key());
        }
        return problem.key();
    }

    @Test
    void eachSaysWhatItIs() throws IOException {
        var csv = new Csv(folder);
        var random = new byte[5000];
        new Random(1).nextBytes(random);
        assertEquals("problem.source.empty", problem(csv.file("")));
        assertEquals("problem.source.empty", problem(csv.file("\uFEFF\r\n  \n")));
        assertEquals("problem.source.directory", problem(folder));
        assertEquals("problem.source.missing", problem(folder.resolve("none.csv")));
        var link = Files.createSymbolicLink(folder.resolve("a.csv"), folder.resolve("b.csv"));
        Files.createSymbolicLink(folder.resolve("b.csv"), link);
        assertEquals("problem.source.link", problem(link));
        assertEquals("problem.source.binary", problem(csv.file(random)));
        assertEquals("problem.source.zip", problem(csv.file("PK\3\4abcdef")));
        for (var picture : List.of("89504e470d0a1a0a0000", "ffd8ffe000104a46", "4749463839610100")) {
            assertEquals(
                    "problem.source.picture", problem(csv.file(HexFormat.of().parseHex(picture))));
        }
        assertEquals("problem.source.pdf", problem(csv.file("%PDF-1.7 abc")));
        assertEquals("problem.source.markup", problem(csv.file("\uFEFF\n<!DOCTYPE html>\n<html>\n")));
        assertEquals("problem.source.markup", problem(csv.file("<Table border=1><tr><td>1</td></tr>\n</Table>\n")));
        assertEquals("problem.source.markup", problem(csv.file("<?xml version=\"1.0\"?>\n<orders>\n</orders>\n")));
        assertEquals("problem.source.binary", problem(csv.file("a,b\n1,x\0y\n2,z\n")));
        var packed = Files.readAllBytes(packed("a,b\n1,2\n".repeat(5000)));
        assertEquals("problem.source.packed", problem(csv.file(java.util.Arrays.copyOf(packed, packed.length - 20))));
    }

    @Test
    void aHundredThousandColumnsAndALineWithoutEndAreRefusedAtOnce() {
        var wide = "abc,".repeat(100_000) + "\n";
        var endless = "abcdefgh, ".repeat(800_000);
        for (var text : List.of(wide + wide, endless, "x".repeat(30 << 20))) {
            var file = new Csv(folder).file(text);
            var furthest = new double[1];

            var problem = assertThrows(
                    Problem.class,
                    () -> Detection.of(file, (done, total) -> furthest[0] = Math.max(furthest[0], done / total)));

            assertEquals(text.contains("\n") ? "problem.source.wide" : "problem.source.line", problem.key());
            assertTrue(text.contains("\n") || furthest[0] < 0.01, "read " + furthest[0]);
        }
    }

    @Test
    void aCellOfTenMegabytesCostsItsRowOnly() {
        var source = new Csv(folder).read("id,text\n1,short\n2," + "x".repeat(10 << 20) + "\n3,end\n");

        assertEquals(2, source.counts().loaded());
        var rejected = source.rejected().getFirst();
        assertEquals("rejected.long-cell", rejected.reason().key());
        assertEquals(3, rejected.line());
        assertTrue(rejected.text().length() < 1000);
    }

    private Path packed(String text) throws IOException {
        var file = folder.resolve("packed.csv.gz");
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void packedFilesAreReadAsTheyAre() throws IOException {
        var text = "id,city\n1,Rome\n2,Oslo\n";
        var packed = Csv.read(packed(text));

        assertEquals(new Csv(folder).read(text).rows().digests(), packed.rows().digests());
        assertEquals(64, packed.fileDigest().length());
    }

    @Test
    void oneColumnIsATable() {
        var detection =
                new Csv(folder).detect("review\nGood, very good\nNot so good, late, cold\nOk\nWell, yes, no, maybe\n");

        assertEquals(1, detection.columns().size());
        assertEquals(
                "delimiter-reason.one-column", detection.delimiter().reason().key());
        assertEquals(Role.COMMENT, detection.columns().getFirst().role().value());
        assertEquals(
                List.of("Ann Lee", "Bob Ray"),
                new Csv(folder)
                        .detect("name\nAnn Lee\nBob Ray\n")
                        .columns()
                        .getFirst()
                        .examples());
    }

    @Test
    void aFileWithoutHeaderNumbersItsColumns() {
        var detection = new Csv(folder).detect("1,Rome,2024-01-05\n2,Oslo,2024-01-06\n");

        assertEquals(Header.NONE, detection.header().value());
        assertEquals(
                List.of("column_1", "column_2", "column_3"),
                detection.columns().stream().map(ColumnGuess::name).toList());
        assertEquals(2, detection.records());
    }

    @Test
    void aTitleAboveTheHeaderIsPassedOver() {
        var source = new Csv(folder).read("sep=;\nOrders of November\nid;city;amount\n1;Rome;5\n2;Oslo;6\n");

        assertEquals(List.of("id", "city", "amount"), source.rows().schema().names());
        assertEquals(Type.INTEGER, source.rows().block("amount").type());
        assertEquals(new Counts(5, 4, 2, 0, 2), source.counts());
    }

    @Test
    void headersThatAreBlankOrTwiceGetNamesOfTheirOwn() {
        var source = new Csv(folder).read("id,,id,a\n1,2,3,4\n2,3,4,5\n");

        assertEquals(
                List.of("id", "column_2", "id_2", "a"), source.rows().schema().names());
    }

    @Test
    void aLateRowThatBreaksTheTypeIsAMisfit() {
        var text = new StringBuilder("id,amount\n");
        for (int i = 1; i <= 950_000; i++) {
            text.append(i).append(i == 900_000 ? ",n.a. 5\n" : ",12.5\n");
        }
        var source = new Csv(folder).read(text.toString());

        assertEquals(Type.DECIMAL, source.rows().block("amount").type());
        assertEquals(950_000, source.counts().loaded());
        assertEquals("n.a. 5", source.misfits().find(899_999, 1).orElseThrow());
        assertEquals(1, source.misfits().size());
    }

    @Test
    void aTableThatMemoryCannotHoldIsRefusedEarlyWithWhatItNeeds() {
        var text = "id,city,note\n" + "123,Rome,x\n".repeat(400_000);
        var file = new Csv(folder).file(text);
        var options = Detection.of(file, Progress.NONE).options();
        var furthest = new double[1];
        Progress progress = (done, total) -> furthest[0] = Math.max(furthest[0], done / total);

        var problem =
                assertThrows(Problem.class, () -> Importer.read(file, options, progress, (48 << 20) + 8_000_000L));

        assertEquals("problem.source.rows", problem.key());
        assertTrue(furthest[0] < 0.3, "read " + furthest[0]);
        assertEquals(13, (long) problem.args()[1], 2);
        assertEquals(400_000, (long) problem.args()[4], 40_000);
        assertEquals(8_000_000 * 400_000.0 / 13_000_000, (long) problem.args()[5], 100_000);
        assertEquals(
                400_000,
                Importer.read(file, options, progress, (48 << 20) + 16_000_000L)
                        .counts()
                        .loaded());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 12})
    void cancelStopsAtTheNextReport(int after) {
        var file = new Csv(folder).file("id,city\n" + "1,Rome\n".repeat(500_000));
        var options = Detection.of(file, Progress.NONE).options();
        var reports = new AtomicInteger();
        Progress stop = (_, _) -> {
            if (reports.getAndIncrement() >= after) {
                throw new CancellationException();
            }
        };

        assertThrows(CancellationException.class, () -> Importer.read(file, options, stop));
        assertThrows(CancellationException.class, () -> Detection.of(file, stop));
        assertEquals(1, folder.toFile().list().length);
        assertTrue(file.toFile().delete());
    }

    @Test
    void anyBytesGiveATableOrAProblem() {
        var random = new Random(7);
        var parts = List.of(
                "\"", ",", ";", "\n", "\r", "\r\n", "a", "1", "2024-01-05", " ", "'", "中", "é", "\t", "0", "-", "|");
        var keys = new ArrayList<String>();
        for (int i = 0; i < 600; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(3); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            keys.add(tried(new Csv(folder).file(bytes)));
        }
        assertTrue(keys.stream().filter("read"::equals).count() > 200);
    }

    private static String tried(Path file) {
        try {
            var source = Csv.read(file);
            assertEquals(source.rows().rows(), source.counts().loaded());
            assertEquals(source.rejected().size(), source.counts().rejected());
            return "read";
        } catch (Problem e) {
            assertTrue(Words.in(Locale.ENGLISH).has(e.key()), e.key());
            return e.key();
        } finally {
            file.toFile().delete();
        }
    }

    /// What happens to a file while it is read.
    private enum Mishap {
        SHRINKS,
        GROWS,
        IS_WRITTEN_ANEW;

        void befall(Path file) {
            try {
                switch (this) {
                    case SHRINKS -> {
                        try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
                            channel.truncate(channel.size() / 2);
                        }
                    }
                    case GROWS -> Files.writeString(file, "999999,late,9\n", StandardOpenOption.APPEND);
                    case IS_WRITTEN_ANEW -> {
                        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static Progress halfway(Runnable act) {
        var once = new java.util.concurrent.atomic.AtomicBoolean();
        return (done, total) -> {
            if (done / total > 0.4 && once.compareAndSet(false, true)) {
                act.run();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Mishap.class)
    void aFileThatChangesWhileItIsReadIsSaidToAndNothingOfItTaken(Mishap mishap) {
        var file = new Csv(folder).file("id,name,n\n" + "1,somebody,2\n".repeat(400_000));
        var options = Detection.of(file, Progress.NONE).options();

        var problem =
                assertThrows(Problem.class, () -> Importer.read(file, options, halfway(() -> mishap.befall(file))));

        assertEquals("problem.source.changed", problem.key());
    }

    @Test
    void aFileThatVanishesIsReadToItsEndOrSaidToBeGone() throws IOException {
        var text = "id,name,n\n" + "1,somebody,2\n".repeat(400_000);
        var file = new Csv(folder).file(text);
        var found = Detection.of(file, Progress.NONE);

        var source =
                Importer.read(file, found.options(), halfway(() -> file.toFile().delete()));

        assertEquals(400_000, source.counts().loaded());
        var gone = assertThrows(Problem.class, () -> Importer.read(file, found, found.options(), Progress.NONE));
        assertEquals("problem.source.missing", gone.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"late.csv.gz", "late.zip"})
    void aLongPreambleOfAPackedFileIsLeftOut(String name) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            text.append("This export was made on request ")
                    .append(i)
                    .append("; it holds what the shop sold, no more\n");
        }
        text.append("order_id|city|amount\n");
        for (int i = 0; i < 20_000; i++) {
            text.append('A')
                    .append(i * 7919 % 20_000)
                    .append("|Rome|")
                    .append(i * 104_729L % 99_991)
                    .append('\n');
        }
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            var packed = name.endsWith("zip")
                    ? new java.util.zip.ZipOutputStream(out)
                    : new java.util.zip.GZIPOutputStream(out);
            if (packed instanceof java.util.zip.ZipOutputStream zip) {
                zip.putNextEntry(new java.util.zip.ZipEntry("late.csv"));
            }
            packed.write(text.toString().getBytes(StandardCharsets.UTF_8));
            packed.close();
        }
        var found = Detection.of(Gathered.of(file).getFirst(), Progress.NONE);

        assertEquals("|", found.dialect().delimiter());
        assertEquals(
                java.util.List.of("order_id", "city", "amount"),
                found.columns().stream().map(ColumnGuess::name).toList());
        assertEquals(20_000, found.account().counts().loaded());
        assertEquals(6000, found.account().spans().skipped());
    }
}
