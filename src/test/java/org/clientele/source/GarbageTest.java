package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.clientele.Fork;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Memory that is full of what nobody needs any more is no reason to refuse a file: in a process of 128 MB whose old
/// generation is filled with garbage.
class GarbageTest {

    private static final int PIECE = 1 << 20;
    private static final long LEFT = 8L * PIECE;

    @TempDir
    private Path folder;

    public static void main(String[] args) {
        var file = Path.of(args[0]);
        var options = Detection.of(file, Progress.NONE).options();
        int pieces = fill();
        int rows = Importer.read(file, options, Progress.NONE).rows().rows();
        System.out.println(rows + " rows after " + (pieces > 40 ? "much" : pieces + " MB of") + " garbage");
    }

    /// Returns how many pieces there are nobody needs.
    private static int fill() {
        var runtime = Runtime.getRuntime();
        var pieces = new ArrayList<byte[]>();
        while (runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory() > LEFT) {
            pieces.add(new byte[PIECE]);
        }
        return pieces.size();
    }

    @Test
    void aSmallFileIsBroughtInWhereGarbageFillsTheMemory() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("small.csv"), "id,name\n1,Lin\n2,Wang\n");
        var ended = Fork.of(GarbageTest.class, file)
                .with("-Xmx128m", "-Xmn16m", "-XX:+UseSerialGC")
                .run();
        assertEquals(0, ended.code(), ended.said());
        assertEquals("2 rows after much garbage", ended.said().strip());
    }
}
