package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {

    @TempDir
    private Path folder;

    private static void addsUp(Account account, long lines) {
        var counts = account.counts();
        assertEquals(counts.records(), counts.loaded() + counts.rejected() + counts.skipped());
        assertEquals(lines, counts.lines());
        assertEquals(lines, account.spans().lines(), account.toString());
    }

    /// Counts lines in another way than the program: by what Java takes for lines.
    private static long lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).lines().count();
    }

    @Test
    void everyLineBelongsToOneRecordToTheHeaderOrIsEmpty() {
        var source = new Csv(folder).read("""
            Orders of November

            id,city,amount
            1,Rome,5

            2,"Os
            lo",6
            3,Bonn
            4,"Par"is,7
            """);

        addsUp(source.account(), 9);
        assertEquals(new Counts(9, 5, 2, 2, 1), source.counts());
        assertEquals(new Spans(3, 2, 1, 1, 2), source.account().spans());
    }

    @Test
    void whatTheWholeFileIsSeenToHoldIsWhatIsBroughtIn() {
        var file = new Csv(folder).file("id,city\n1,Rome\n2\n3,Oslo\n");

        assertEquals(Detection.of(file, Progress.NONE).account(), Csv.read(file).account());
    }

    @Test
    void filesFullOfFaultsAddUpWhateverTheirLineEnds() throws IOException {
        var random = new Random(7);
        var parts = List.of("a", ",", ",", "\"", "\n", "\r\n", "\r", "x,y,z\n", "\"q\nr\",1,2\n", "");
        for (int i = 0; i < 400; i++) {
            var text = new StringBuilder("id,city,amount\n1,2,3\n");
            for (int j = 0; j < 60; j++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var file = new Csv(folder).file(text.toString());
            var columns = List.of(ColumnOption.text("id"), ColumnOption.text("city"), ColumnOption.text("amount"));

            var source = Importer.read(file, new ImportOptions(Dialect.COMMA, columns), Progress.NONE);

            addsUp(source.account(), lines(file));
        }
    }

    @Test
    void realFilesOfOddDialectsAndEncodingsAddUp() throws IOException {
        int read = 0;
        try (var files = Files.walk(Csv.real("csv"))) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".csv")).limit(300).toList()) {
                try {
                    var found = Detection.of(file, Progress.NONE);
                    assertEquals(
                            found.account().counts().lines(),
                            found.account().spans().lines(),
                            file.toString());
                    read++;
                } catch (org.clientele.spec.Problem noTable) {
                    assertTrue(noTable.key().startsWith("problem.source"));
                }
            }
        }
        assertTrue(read > 15, read + " files read");
    }
}
