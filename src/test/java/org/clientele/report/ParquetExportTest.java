package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clientele.customer.Cleared;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetExportTest {

    @TempDir
    Path folder;

    private static Sheet sheet(int rows) {
        var random = new Random(rows);
        var words = List.of("=1+1", "Köln", "北京", "a,b \"c\"", " space ", "");
        var schema = Schema.of(
                Field.of("name", Type.TEXT),
                Field.of("n", Type.INTEGER),
                Field.of("x", Type.DECIMAL),
                Field.of("yes", Type.BOOLEAN),
                Field.of("day", Type.DATE),
                Field.of("at 时间", Type.DATE_TIME));
        var texts = IntStream.range(0, rows)
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .toList();
        var whole = IntStream.range(0, rows)
                .mapToLong(i -> i % 7 == 0 ? IntegerBlock.MISSING : random.nextLong() % 1_000_000_000_000_000_000L)
                .toArray();
        var numbers = IntStream.range(0, rows)
                .mapToDouble(i -> i % 5 == 0 ? Double.NaN : random.nextGaussian() * Math.pow(10, i % 30 - 15))
                .toArray();
        var truths = new byte[rows];
        var days = new int[rows];
        var times = new long[rows];
        for (int i = 0; i < rows; i++) {
            truths[i] = i % 3 == 2 ? BooleanBlock.MISSING : (byte) (i % 2);
            days[i] = i % 4 == 1 ? DateBlock.MISSING : random.nextInt(60_000) - 30_000;
            times[i] = i % 6 == 1 ? DateTimeBlock.MISSING : random.nextLong(4_000_000_000_000L) - 2_000_000_000_000L;
        }
        List<Block> blocks = List.of(
                TextBlock.of(texts),
                new IntegerBlock(whole),
                new DecimalBlock(numbers),
                new BooleanBlock(truths),
                new DateBlock(days),
                new DateTimeBlock(times));
        return Sheet.of(schema, RowIds.of("s", rows), blocks);
    }

    private Sheet back(Path file) {
        return Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE)
                .rows();
    }

    @Test
    void whatIsWrittenIsReadBackTypeByTypeAndCellByCell() {
        for (int rows : List.of(1, 7, 8, 1_000, 140_000)) {
            var sheet = sheet(rows);
            var file = folder.resolve(rows + ".parquet");
            TableFile.write(Cleared.exempt(sheet, Cleared.Exempt.LOG), file, CsvExport.SAFE, Progress.NONE);
            var back = back(file);
            assertEquals(sheet.schema().names(), back.schema().names());
            for (int i = 1; i < sheet.schema().size(); i++) {
                assertEquals(sheet.blocks().get(i), back.blocks().get(i), "column " + i + " of " + rows);
            }
            assertEquals(rows, back.rows());
            for (int row = 0; row < Math.min(rows, 1_000); row++) {
                assertEquals(
                        sheet.blocks().getFirst().text(row),
                        back.blocks().getFirst().text(row));
            }
        }
    }

    @Test
    void aSelectionIsWrittenInItsOrder() {
        var sheet = sheet(100).select(new int[] {99, 3, 50});
        var file = folder.resolve("s.parquet");
        ParquetExport.write(sheet, file, Progress.NONE);
        assertEquals(sheet.blocks().get(1), back(file).blocks().get(1));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var file = folder.resolve("none/x.parquet");
        assertEquals(
                "problem.write.folder",
                assertThrows(Problem.class, () -> ParquetExport.write(sheet(1), file, Progress.NONE))
                        .key());
    }
}
