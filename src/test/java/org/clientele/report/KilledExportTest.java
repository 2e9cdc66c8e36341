package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clientele.Fork;
import org.clientele.customer.Mask;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports that are killed at any moment: the file is the old one or the new one, whole.
class KilledExportTest {

    private static final int ROUNDS = Integer.getInteger("killed.rounds", 10);
    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    private static Sheet sheet(String text) {
        var cells = new String[ROWS];
        java.util.Arrays.fill(cells, text);
        return Sheet.of(
                Schema.of(Field.of("c", Type.TEXT)), RowIds.of("x", ROWS), List.of(TextBlock.of(List.of(cells))));
    }

    /// Writes the same file over and over, all rows of one number, until it is killed.
    static void main(String[] args) throws IOException {
        var file = Path.of(args[0]);
        var pages = args[1].equals("pdf") ? List.of(pdf("row 0"), pdf("row 1")) : List.<byte[]>of();
        for (int i = 0; ; i++) {
            if (args[1].equals("pdf")) {
                var bytes = pages.get(i % pages.size());
                WholeFile.write(file, out -> out.write(bytes));
            } else if (args[1].equals("whole")) {
                CsvExport.SAFE.write(sheet("row " + i), file, Progress.NONE);
            } else {
                try (BufferedWriter out = Files.newBufferedWriter(file)) {
                    out.write("c\n" + ("row " + i + "\n").repeat(ROWS));
                }
            }
            if (i == 0) {
                System.out.println("begun");
            }
        }
    }

    private static byte[] pdf(String text) {
        var words = new PortraitText(SampleShop.EN, "", Map.of(), Mask.SHOWN);
        return PortraitPdf.of(PortraitHtmlTest.page(text), Optional.empty(), words, text);
    }

    private static boolean isWhole(Path file, String how) throws IOException {
        if (how.equals("pdf")) {
            try (var pdf = Loader.loadPDF(file.toFile())) {
                var text = new PDFTextStripper().getText(pdf);
                return text.startsWith(text.lines().skip(1).findFirst().orElse("?"));
            }
        }
        var lines = Files.readAllLines(file);
        return lines.size() == ROWS + 1 && lines.stream().skip(1).distinct().count() == 1;
    }

    private int halves(String how, int rounds) throws IOException, InterruptedException {
        var random = new Random(7);
        var file = folder.resolve(how + ".csv");
        int halves = 0;
        for (int round = 0; round < rounds; round++) {
            if (how.equals("pdf")) {
                Files.write(file, pdf("old"));
            } else {
                CsvExport.SAFE.write(sheet("old"), file, Progress.NONE);
            }
            var process = Fork.of(KilledExportTest.class, file, how)
                    .builder()
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertEquals("begun", process.inputReader().readLine());
            process.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            halves += isWhole(file, how) ? 0 : 1;
        }
        return halves;
    }

    @Test
    void theFileIsTheOldOneOrTheNewOne() throws Exception {
        assertEquals(0, halves("whole", ROUNDS));
        CsvExport.SAFE.write(sheet("new"), folder.resolve("whole.csv"), Progress.NONE);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("whole.csv")), files.toList());
        }
    }

    /// A page as PDF says the same text at its top as below it.
    @Test
    void aPdfIsTheOldOneOrTheNewOne() throws Exception {
        assertEquals(0, halves("pdf", Math.max(3, ROUNDS / 3)));
    }

    /// Shows that the test would notice.
    @Test
    void aFileWrittenInPlaceIsFoundInHalves() throws Exception {
        assertTrue(halves("in place", 8) > 0);
    }
}
