package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.clientele.Fork;
import org.clientele.app.Main;
import org.clientele.spec.Progress;
import org.clientele.table.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file with a column of free text in which no text repeats is brought in with half as much memory again as it is
/// long, and some for the program, as a table and into a project: 1 GB at `-Xmx1500m`, here 160 MB at 300, and with all
/// of the program at 340.
///
/// By hand: `FreeTextTest write FILE MEGABYTES`, and `FreeTextTest FILE` under the memory asked for.
class FreeTextTest {

    private static final int LETTERS = 118;

    @TempDir
    private Path folder;

    public static void main(String[] args) throws IOException {
        if (args.length == 3) {
            write(Path.of(args[1]), Long.parseLong(args[2]) * 1_000_000);
        } else {
            report(Path.of(args[0]));
        }
    }

    private static void report(Path file) {
        var found = Detection.of(file, Progress.NONE);
        var rows = Importer.read(file, found, found.options(), Progress.NONE).rows();
        var texts = (TextBlock) rows.block("comment");
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.println(rows.rows() + " rows " + texts.values().size() + " texts");
        System.out.println(texts.text(rows.rows() - 1));
        System.out.println((runtime.totalMemory() - runtime.freeMemory() >> 20) + " MB held");
    }

    /// Returns the last text written.
    private static String write(Path file, long bytes) throws IOException {
        var random = new Random(11);
        var text = new byte[LETTERS];
        long written = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("order,paid,comment\n".getBytes(StandardCharsets.UTF_8));
            for (int row = 0; written < bytes; row++) {
                var start = row + "," + row % 1000 / 10.0 + ",";
                for (int i = 0; i < LETTERS; i++) {
                    int letter = random.nextInt(32);
                    text[i] = (byte) (letter < 26 ? 'a' + letter : ' ');
                }
                text[0] = '.';
                text[LETTERS - 1] = '.';
                out.write(start.getBytes(StandardCharsets.UTF_8));
                out.write(text);
                out.write('\n');
                written += start.length() + LETTERS + 1;
            }
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static String done(Fork fork, String memory) throws IOException, InterruptedException {
        var ended = fork.with(memory, "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Duser.language=en")
                .run();
        assertEquals(0, ended.code(), ended.said());
        return ended.said();
    }

    @Test
    void aColumnOfTextsThatNeverRepeatIsKeptAndReadAgainInLittleMemory() throws IOException, InterruptedException {
        var file = folder.resolve("orders.csv");
        var project = folder.resolve("large.clientele");
        var again = folder.resolve("again.csv");
        var last = write(file, 160_000_000);
        done(Fork.of(Main.class, "import", "--quiet", "--project=" + project, file), "-Xmx340m");
        done(Fork.of(Main.class, "export", "--quiet", "--to=" + again, project, "orders"), "-Xmx340m");
        try (var lines = Files.lines(file);
                var kept = Files.lines(again)) {
            assertEquals(lines.count(), kept.count());
        }
        try (var kept = Files.lines(again)) {
            var end = kept.reduce("", (_, line) -> line);
            assertEquals(last, end.substring(end.lastIndexOf(',') + 1));
        }
    }

    @Test
    void aColumnOfTextsThatNeverRepeatFitsIntoLittleMemory() throws IOException, InterruptedException {
        var file = folder.resolve("comments.csv");
        var last = write(file, 160_000_000);
        var lines = done(Fork.of(FreeTextTest.class, file), "-Xmx300m").lines().toList();
        assertEquals(last, lines.get(1));
        int rows = Integer.parseInt(lines.getFirst().split(" ")[0]);
        assertEquals(rows + " rows " + rows + " texts", lines.getFirst());
    }
}
