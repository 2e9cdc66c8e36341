package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of looking at a file, so that it need not be cut again.
class HarvestTest {

    private static final int ROWS = 40_000;

    @TempDir
    Path folder;

    /// Rows of all types, with gaps, white space, misfits, quotes, line ends in cells and records that are refused;
    /// some columns repeat, some do not.
    private static String rows(int count) {
        var random = new Random(5);
        var text = new StringBuilder("id,city,amount,day,paid,count,note,code\n");
        for (int i = 0; i < count; i++) {
            text.append("INV-").append(i).append(',');
            text.append(random.nextInt(20) == 0 ? " " : "city" + random.nextInt(9))
                    .append(',');
            text.append(random.nextInt(500) == 0 ? "much" : i / 100.0).append(',');
            text.append(i % 1000 == 7 ? "soon" : "2024-03-" + (10 + random.nextInt(20)) + " 08:0" + i % 10)
                    .append(',');
            text.append(random.nextBoolean()).append(',').append(random.nextInt(30) == 0 ? "n/a" : i % 50);
            text.append(i % 100 == 0 ? ",\"a \"\"b\"\",\nc\"," : ",x" + random.nextInt(9) + ",")
                    .append(1000 + i);
            text.append(i % 997 == 0 ? ",more\n" : "\n");
        }
        return text.toString();
    }

    private static Source anew(Path file, ImportOptions options) {
        return Importer.read(file, options, Progress.NONE);
    }

    private Source harvested(Path file, Detection found, ImportOptions options) {
        assertTrue(isKept(found));
        return Importer.read(file, found, options, Progress.NONE);
    }

    private static boolean isKept(Detection found) {
        return found.harvest().isThere();
    }

    @Test
    void aFileThatWasLookedAtIsBroughtInWithoutBeingReadAgain() throws IOException {
        var file = new Csv(folder).file(rows(ROWS));
        var found = Detection.of(file, Progress.NONE);
        var written = Files.getLastModifiedTime(file);
        var size = Files.size(file);
        var expected = anew(file, found.options());
        Files.write(file, new byte[(int) size]);
        Files.setLastModifiedTime(file, written);

        var source = harvested(file, found, found.options());

        Csv.same(expected, source);
        assertEquals(ROWS - 41, source.rows().rows());
        assertTrue(source.misfits().size() > 100);
    }

    @Test
    void aFileThatHasChangedSinceIsReadAgain() throws IOException {
        var file = new Csv(folder).file("id,city\n1,Rome\n2,Oslo\n");
        var found = Detection.of(file, Progress.NONE);
        Files.writeString(file, "id,city\n1,Rome\n2,Oslo\n3,Bonn\n");

        assertEquals(3, harvested(file, found, found.options()).rows().rows());
    }

    @Test
    void otherTypesOfItsColumnsNeedNoOtherCut() {
        var file = new Csv(folder).file(rows(ROWS));
        for (var type : Type.values()) {
            var found = Detection.of(file, Progress.NONE);
            var options = IntStream.range(0, 8)
                    .boxed()
                    .reduce(
                            found.options(),
                            (all, i) -> all.with(i, c -> i == 1 ? c.dropped() : c.typed(type)),
                            (a, _) -> a);

            Csv.same(anew(file, options), harvested(file, found, options));
        }
    }

    @Test
    void anotherCutAndMendsAreReadFromTheFile() {
        var file = new Csv(folder).file("id;city\n1;Rome\n2;Oslo;x\n3;Bonn\n");
        var found = Detection.of(file, Progress.NONE);
        var mended = found.options().mending(List.of(new Mend(3, "2;Oslo;x", List.of("2", "Oslo"))));
        var headless = found.options().with(found.dialect().headed(Header.NONE));

        assertEquals(3, harvested(file, found, mended).rows().rows());
        assertEquals(
                3,
                harvested(file, Detection.of(file, Progress.NONE), headless)
                        .rows()
                        .rows());
    }

    @Test
    void itIsHandedOutOnce() {
        var file = new Csv(folder).file("id,city\n1,Rome\n2,Oslo\n");
        var found = Detection.of(file, Progress.NONE);
        var source = harvested(file, found, found.options());

        assertTrue(!isKept(found));
        Csv.same(source, Importer.read(file, found, found.options(), Progress.NONE));
    }

    @Test
    void whereThereIsNoRoomForItTheTypesAreTheSame() {
        var bytes = rows(ROWS).getBytes(StandardCharsets.UTF_8);
        var whole = counted(bytes, Long.MAX_VALUE);
        for (long most : List.of(0L, 1L << 18, 1L << 20)) {
            var some = counted(bytes, most);
            for (int i = 0; i < 8; i++) {
                var guess = TypeRule.of(some.columns().get(i).counter(), "column" + i);
                assertEquals(TypeRule.of(whole.columns().get(i).counter(), "column" + i), guess);
                assertEquals(
                        whole.columns().get(i).counter().examples(),
                        some.columns().get(i).counter().examples());
            }
        }
    }

    private static Reaping counted(byte[] bytes, long most) {
        var reaping = reaping(bytes, most, Progress.NONE);
        reaping.reap();
        reaping.count();
        return reaping;
    }

    private static Reaping reaping(byte[] bytes, long most, Progress progress) {
        var in = new java.io.ByteArrayInputStream(bytes);
        var splitter = new Splitter((into, from) -> in.read(into, from, into.length - from), Dialect.COMMA);
        return new Reaping(splitter, Dialect.COMMA, 8, most, progress);
    }

    @Test
    void cancelStopsTheCountingOfWhatIsLetGoOf() {
        var bytes = rows(ROWS).getBytes(StandardCharsets.UTF_8);
        Progress stop = (_, _) -> {
            throw new CancellationException();
        };

        assertThrows(CancellationException.class, () -> reaping(bytes, 0, stop).reap());
        reaping(bytes, Long.MAX_VALUE, stop).reap();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void cancelStopsTheMakingOfTheTable(int after) {
        var file = new Csv(folder).file(rows(ROWS));
        var found = Detection.of(file, Progress.NONE);
        var reports = new AtomicInteger();
        var stopped = new AtomicLong();
        Progress stop = (_, _) -> {
            if (reports.getAndIncrement() == after) {
                stopped.set(System.nanoTime());
            }
            if (reports.get() > after) {
                throw new CancellationException();
            }
        };

        try {
            Importer.read(file, found, found.options(), stop);
        } catch (CancellationException _) {
            assertTrue(System.nanoTime() - stopped.get() < 1_000_000_000L);
        }

        assertTrue(!isKept(found));
        assertTrue(file.toFile().delete());
    }

    @Test
    void aCrewLeavesOffWhereItIsCancelled() throws InterruptedException {
        var going = new AtomicInteger();
        var left = new CountDownLatch(1);
        Progress stop = (_, _) -> {
            throw new CancellationException();
        };

        assertThrows(CancellationException.class, () -> Crew.each(1, _ -> endless(going, left), stop));

        assertTrue(left.await(1, TimeUnit.SECONDS) || going.get() == 0);
    }

    private static void endless(AtomicInteger going, CountDownLatch left) {
        try {
            for (int i = going.incrementAndGet(); i > 0; i = i + 1 & Integer.MAX_VALUE) {
                Crew.pause(i);
            }
        } finally {
            left.countDown();
        }
    }

    @Test
    void aTextThatTurnsOutLateToBeNoUtf8IsLookedAtAgain() {
        var text = "id,city\n" + "1,Rome\n".repeat(60_000) + "2,北京上海广州深圳\n".repeat(60_000);
        var file = new Csv(folder).file(text, Charset.forName("GB18030"));

        var source = Csv.read(file);

        assertEquals("2|北京上海广州深圳", Csv.row(source, 119_999));
        assertEquals(0, source.counts().rejected());
    }

    @Test
    void aFewWrongBytesLeaveItUtf8AsBefore() throws IOException {
        var good = "2,北京上海广州深圳\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        good[good.length - 3] = (byte) 0xff;
        var file = new Csv(folder).file(good);

        var found = Detection.of(file, Progress.NONE);

        assertEquals(EncodingSniffer.of(file, Progress.NONE).guess(), found.encoding());
        assertEquals(1, found.account().counts().rejected());
    }
}
