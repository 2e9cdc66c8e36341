package org.clientele.source.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.clientele.source.Content;
import org.clientele.source.Detection;
import org.clientele.source.Outcome;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongParquetTest {

    @TempDir
    Path folder;

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(ParquetTest.FILES.resolve(name));
    }

    private String problem(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("x.parquet"), bytes);
        var key = assertThrows(Problem.class, () -> ParquetTest.read(file)).key();
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(Words.in(locale).has(key), key);
        }
        return key;
    }

    @Test
    void eachSaysWhatItIs() throws IOException {
        var good = bytes("customers.parquet");
        assertEquals("problem.parquet.damaged", problem(Arrays.copyOf(good, good.length - 1)));
        assertEquals("problem.parquet.damaged", problem(Arrays.copyOf(good, 8)));
        assertEquals("problem.parquet.codec", problem(bytes("v1-brotli.parquet")));
        var locked = good.clone();
        locked[good.length - 1] = 'E';
        assertEquals("problem.parquet.locked", problem(locked));
        var longer = good.clone();
        longer[good.length - 5] = 0x7f;
        assertEquals("problem.parquet.damaged", problem(longer));
    }

    @Test
    void aPageThatWantsMoreMemoryThanThereIsIsRefusedBeforeItIsTaken() throws IOException {
        var file = ParquetFile.open("x", Content.of(bytes("v1-none.parquet")));
        var cutter = file.cutter(10_000, _ -> {});
        cutter.next();
        var problem = assertThrows(Problem.class, cutter::next);
        assertEquals("problem.parquet.memory", problem.key());
    }

    @Test
    void aCellThatIsNoTextRejectsItsRow() throws IOException {
        var bytes = bytes("v1-none.parquet");
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("c000007");
        bytes[at] = (byte) 0xFF;
        var source = ParquetTest.read(Files.write(folder.resolve("x.parquet"), bytes));
        assertEquals(2499, source.counts().loaded());
        assertEquals(1, source.counts().rejected());
        assertEquals(8, source.rejected().getFirst().line());
        assertEquals(
                "rejected.undecodable", source.rejected().getFirst().reason().key());
        assertEquals(2500, source.account().spans().lines());
    }

    @Test
    void anyBytesGiveATableOrASentence() throws IOException {
        var random = new Random(11);
        int read = 0;
        for (var name : List.of(
                "types.parquet",
                "nested.parquet",
                "customers.parquet",
                "hadoop-v2-zstd.parquet",
                "hadoop-v2-snappy.parquet",
                "hadoop-v1-gzip.parquet",
                "v2-zstd.parquet")) {
            var good = bytes(name);
            for (int i = 0; i < 150; i++) {
                var bytes = good.clone();
                for (int n = random.nextInt(4); n >= 0; n--) {
                    int near = i % 2 == 0 ? bytes.length : Math.min(bytes.length, 600);
                    bytes[bytes.length - 1 - random.nextInt(near)] = (byte) random.nextInt(256);
                }
                read += tried(bytes);
            }
        }
        assertTrue(read > 50, "read " + read);
    }

    private static int tried(byte[] bytes) {
        try (var file = ParquetFile.open("x", Content.of(bytes));
                var cutter = file.cutter(64 << 20, _ -> {})) {
            int rows = 0;
            while (rows < 10_000 && cutter.next() != Outcome.END) {
                rows++;
            }
            cutter.declared();
            return 1;
        } catch (Problem e) {
            assertTrue(e.key().startsWith("problem.parquet"), e.key());
            return 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void cancelStopsInTheMiddle() {
        var reports = new AtomicInteger();
        Progress stop = (_, _) -> {
            if (reports.getAndIncrement() > 0) {
                throw new CancellationException();
            }
        };
        assertThrows(
                CancellationException.class, () -> Detection.of(ParquetTest.FILES.resolve("v2-zstd.parquet"), stop));
    }
}
