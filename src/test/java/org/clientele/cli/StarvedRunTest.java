package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.Fork;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Contents;
import org.clientele.project.store.Image;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/// The program with hardly any memory: what is too large for it ends in a sentence, and nothing of it is anywhere.
class StarvedRunTest {

    /// How often it is tried, each time with more.
    private static final int RUNS = Integer.getInteger("starved.runs", 1);

    private static final int LEAST = 32;
    private static final int MORE = 4;

    private static final Launched TOLD = new Launched(1, "", "There is not enough memory for it.");

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

    private interface Program {

        Launched run(int memory, String... args) throws IOException, InterruptedException;
    }

    private Launched clientele(int memory, String... args) throws IOException, InterruptedException {
        return Launched.clientele(memory + "m", folder, args);
    }

    /// Returns whether there was enough; if there was not, that is what is said, and nothing else.
    private static boolean isEnough(Launched run) {
        assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
        assertTrue(run.code() == 0 || run.code() == 1, run.err());
        assertTrue(run.code() == 0 || run.err().lines().toList().getLast().contains("memory"), run.err());
        return run.code() == 0;
    }

    @Test
    void anImportThatDoesNotFitLeavesTheProjectAsItWas() throws Exception {
        assertImportLeavesAll(this::clientele);
    }

    private void assertImportLeavesAll(Program program) throws IOException, InterruptedException {
        write("more.csv", 70_000, 20_000);
        var there = files();
        boolean isEnough = false;
        for (int run = 0; run < RUNS && !isEnough; run++) {
            isEnough = isEnough(program.run(LEAST + MORE * run, "import", "more.csv", "--project", project.toString()));
            assertEquals(there, files());
            assertTrue(isEnough || contents().equals(before), "with " + (LEAST + MORE * run));
        }
        assertTrue(RUNS > 1 || !isEnough, "there was enough");
    }

    @Test
    void aReportThatDoesNotFitLeavesTheOneOfBefore() throws Exception {
        assertReportLeavesTheOneOfBefore(this::clientele);
    }

    private void assertReportLeavesTheOneOfBefore(Program program) throws IOException, InterruptedException {
        var report = Files.writeString(folder.resolve("r.html"), "of before");
        var there = files();
        boolean isEnough = false;
        for (int run = 0; run < RUNS && !isEnough; run++) {
            isEnough =
                    isEnough(program.run(LEAST + MORE * run, "report", project.toString(), "--to", report.toString()));
            assertEquals(there, files());
            if (!isEnough) {
                assertEquals("of before", Files.readString(report));
            }
        }
        assertTrue(RUNS > 1 || !isEnough, "there was enough");
        assertEquals(before.tables().get("deposit"), contents().tables().get("deposit"));
    }

    @Test
    void anImportThatKeepsWhatFittedIsFoundOut() {
        Program inParts = (_, args) -> {
            write("part.csv", 1, 1);
            var part = Launched.here(folder, "import", "part.csv", "--project", args[3]);
            assertEquals(0, part.code(), part.err());
            Files.delete(folder.resolve("part.csv"));
            return TOLD;
        };
        assertFoundOut("with 32", () -> assertImportLeavesAll(inParts));
    }

    @Test
    void aReportWrittenInPlaceIsFoundOut() {
        Program inPlace = (_, args) -> {
            Files.writeString(Path.of(args[3]), "half");
            return TOLD;
        };
        assertFoundOut("half", () -> assertReportLeavesTheOneOfBefore(inPlace));
    }

    /// It leaves all as it was, but says what Java says.
    @Test
    void aProgramThatDoesNotSayItInItsOwnWordsIsFoundOut() {
        Program silent = (memory, _) -> {
            var ended = Fork.of(Hungry.class).with("-Xmx" + memory + "m").run();
            return new Launched(ended.code(), "", ended.said());
        };
        assertFoundOut("OutOfMemoryError", () -> assertReportLeavesTheOneOfBefore(silent));
    }

    private static void assertFoundOut(String what, Executable harness) {
        var found = assertThrows(AssertionFailedError.class, harness);
        assertTrue(found.getMessage().contains(what), found.getMessage());
    }

    /// Takes more than there is.
    static final class Hungry {

        private Hungry() {}

        public static void main(String[] args) {
            var taken = new ArrayList<byte[]>();
            while (taken.size() < 1_000) {
                taken.add(new byte[1 << 20]);
            }
        }
    }
}
