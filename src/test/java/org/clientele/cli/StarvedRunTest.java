package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Contents;
import org.clientele.project.store.Image;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program with hardly any memory: what is too large for it ends in a sentence, and nothing of it is anywhere.
class StarvedRunTest {

    /// How often it is tried, each time with more.
    private static final int RUNS = Integer.getInteger("starved.runs", 1);

    private static final int LEAST = 32;
    private static final int MORE = 4;

    @TempDir
    private Path folder;

    private Path project;
    private Contents before;

    @BeforeEach
    void fill() throws IOException {
        write("orders.csv", 60_000, 30_000);
        var made = Launched.here(folder, "import", "orders.csv", "--project", "shop.clientele");
        assertEquals(0, made.code(), made.err());
        project = folder.resolve("shop.clientele");
        before = contents();
    }

    private void write(String name, int rows, int customers) throws IOException {
        var lines = IntStream.range(0, rows)
                .mapToObj(i -> "O%d,C%d,2025-%02d-%02d,%d.5,left with neighbour no. %d"
                        .formatted(i + rows, i % customers, 1 + i % 12, 1 + i % 28, i % 90, i))
                .collect(Collectors.joining("\n", "order_id,customer_id,order_date,amount,note\n", "\n"));
        Files.writeString(folder.resolve(name), lines);
    }

    private Contents contents() {
        return Image.read(project, Unlocking.NONE, Progress.NONE);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Returns whether there was enough; if there was not, that is what is said, and nothing else.
    private boolean isEnough(int memory, String... args) throws IOException, InterruptedException {
        var run = Launched.clientele(memory + "m", folder, args);
        assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
        assertTrue(run.code() == 0 || run.code() == 1, run.err());
        assertTrue(run.code() == 0 || run.err().lines().toList().getLast().contains("memory"), run.err());
        return run.code() == 0;
    }

    @Test
    void anImportThatDoesNotFitLeavesTheProjectAsItWas() throws Exception {
        write("more.csv", 70_000, 20_000);
        var there = files();
        boolean isEnough = false;
        for (int run = 0; run < RUNS && !isEnough; run++) {
            isEnough = isEnough(LEAST + MORE * run, "import", "more.csv", "--project", project.toString());
            assertEquals(there, files());
            assertTrue(isEnough || contents().equals(before), "with " + (LEAST + MORE * run));
        }
        assertTrue(RUNS > 1 || !isEnough, "there was enough");
    }

    @Test
    void aReportThatDoesNotFitLeavesTheOneOfBefore() throws Exception {
        var report = Files.writeString(folder.resolve("r.html"), "of before");
        var there = files();
        boolean isEnough = false;
        for (int run = 0; run < RUNS && !isEnough; run++) {
            isEnough = isEnough(LEAST + MORE * run, "report", project.toString(), "--to", report.toString());
            assertEquals(there, files());
            assertTrue(isEnough || Files.readString(report).equals("of before"));
        }
        assertTrue(RUNS > 1 || !isEnough, "there was enough");
        assertEquals(before.tables().get("deposit"), contents().tables().get("deposit"));
    }
}
