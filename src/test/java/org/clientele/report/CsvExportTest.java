package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.clientele.report.CsvExport.Mark;
import org.clientele.report.CsvExport.Safety;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {

    @TempDir
    Path folder;

    private final Sheet sheet = Sheet.of(
            Schema.of(Field.of("=note", Type.TEXT), Field.of("v", Type.DECIMAL)),
            RowIds.of("x", 8),
            List.of(
                    TextBlock.of("=1+1", " @SUM(A1)", "-5", "＝A1", "plain, \"x\"", "a\nb", "", "\tq"),
                    new DecimalBlock(new double[] {-5, 0.1, 1e20, Double.NaN, 3, 4, 5, 6})));

    @Test
    void theFileMayBeReadByWhomTheSystemLetsReadNewFiles() throws IOException {
        var file = folder.resolve("t.csv");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX rights here");
        var usual = Files.writeString(folder.resolve("usual.csv"), "");

        CsvExport.SAFE.write(sheet, file, Progress.NONE);

        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void textsThatBeginLikeFormulasAreGuardedAndNumbersAreNot() throws IOException {
        var file = folder.resolve("t.csv");
        CsvExport.SAFE.write(sheet, file, Progress.NONE);

        assertEquals("""
            '=note,v
            '=1+1,-5
            ' @SUM(A1),0.1
            -5,100000000000000000000
            '＝A1,
            "plain, ""x\""",3
            "a
            b",4
            ,5
            '\tq,6
            """, Files.readString(file).replace("1.0E20", "100000000000000000000"));
    }

    @Test
    void whatIsWrittenAsReadReadsBackTheSame() {
        var file = folder.resolve("t.csv");
        new CsvExport(Safety.AS_READ, Mark.BOM).write(sheet, file, Progress.NONE);
        var back = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);

        assertEquals(sheet.digests(), back.rows().digests());
    }

    @Test
    void aSingleBlankNameStandsInQuotesLikeASingleBlankCell() throws IOException {
        var file = folder.resolve("t.csv");
        var one = sheet.columns(sheet.schema().names().subList(0, 1));
        CsvExport.AS_READ.write(one, List.of(""), file, Progress.NONE);

        assertEquals("\"\"", Files.readAllLines(file).getFirst());
    }

    @Test
    void cancellingLeavesTheOldFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), "old");
        Progress stop = (_, _) -> {
            throw new CancellationException();
        };

        assertThrows(CancellationException.class, () -> CsvExport.SAFE.write(sheet, file, stop));
        assertEquals("old", Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aMissingFolderIsSaid() {
        var problem = assertThrows(
                Problem.class, () -> CsvExport.SAFE.write(sheet, folder.resolve("no/t.csv"), Progress.NONE));

        assertEquals("problem.write.folder", problem.key());
    }

    @Test
    void oneColumnKeepsItsEmptyRows() {
        var column = Sheet.of(
                Schema.of(Field.of("note", Type.TEXT)), RowIds.of("x", 3), List.of(TextBlock.of("a", "", "b")));
        var file = folder.resolve("t.csv");
        CsvExport.SAFE.write(column, file, Progress.NONE);
        var back = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);

        assertEquals(
                List.of("a", "", "b"),
                IntStream.range(0, 3).mapToObj(back.rows().block(0)::text).toList());
        assertFalse(back.rejected().iterator().hasNext());
    }
}
