package org.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.clientele.source.database.Query;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Hasher;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Brings files in.
public final class Importer {

    private static final int CHECKED = 1 << 14;

    private final Cutter cutter;
    private final Records records;
    private final List<ColumnReader> kept = new ArrayList<>();
    private final int[] places;
    private long[] numbers = new long[1024];
    private int rows;

    Importer(Cutter cutter, ImportOptions options) {
        this.cutter = cutter;
        var columns = options.columns();
        records = new Records(cutter, options.dialect(), columns.size(), options.mends());
        places = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).keep())
                .toArray();
        for (int place : places) {
            kept.add(ColumnReader.of(columns.get(place)));
        }
    }

    /// Reads a file; nothing is left when it is cancelled.
    ///
    /// @throws Problem if it cannot be read, is no table, or needs more memory than there is
    public static Source read(Path file, ImportOptions options, Progress progress) {
        return read(file, options, progress, Budget.available());
    }

    static Source read(Path file, ImportOptions options, Progress progress, long memory) {
        try (var intake = Intake.open(file, progress.part(0, 0.9));
                var cutter = Formats.cutter(intake, options.dialect(), options.format())) {
            var importer = new Importer(cutter, options);
            var label = Formats.label(file, options.format());
            importer.readAll(new Budget(label, importer.kept, memory), intake::share);
            return importer.source(label, options, intake.digest(), progress.part(0.9, 1));
        }
    }

    /// Reads what a server answers.
    static Source read(Query query, ImportOptions options, String label, Progress progress) {
        var importer = new Importer(query, options);
        importer.readAll(new Budget(label, importer.kept, Budget.available()), () -> 1);
        return importer.source(label, options, query.digest256(), progress);
    }

    private void readAll(Budget budget, DoubleSupplier share) {
        try (var belt = new Belt(kept, places)) {
            boolean reserved = false;
            while (records.next()) {
                count();
                if (belt.add(cutter)) {
                    belt.settle();
                    int expected = budget.check(rows, share.getAsDouble());
                    if (!reserved && rows >= CHECKED) {
                        reserved = true;
                        kept.forEach(reader -> reader.reserve(expected));
                        numbers = Arrays.copyOf(numbers, Math.max(expected, rows));
                    }
                    belt.turn();
                }
            }
            belt.finish();
        }
        budget.check(rows, 1);
    }

    private void count() {
        if (rows == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.addExact(rows, (rows >> 2) + 1024));
        }
        numbers[rows++] = records.number();
    }

    /// Reads the first rows only.
    Preview preview(ImportOptions options, int most) {
        var batch = new Batch(Math.max(1, places.length));
        while (rows < most && records.next()) {
            count();
            batch.add(cutter, places);
            if (batch.isFull()) {
                take(batch);
            }
        }
        take(batch);
        return new Preview(
                sheet("preview", options, Progress.NONE), records.account().rejected(), misfits());
    }

    private void take(Batch batch) {
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).take(batch, i);
        }
        batch.clear();
    }

    private Misfits misfits() {
        return MisfitList.joined(kept.stream().map(ColumnReader::misfits).toList());
    }

    private Source source(String label, ImportOptions options, String digest, Progress progress) {
        var id = new Hasher().add(digest).add(options.digest()).hex();
        var sheet = sheet(id, options, progress);
        var kind = Roles.kind(options.columns()).value();
        return new Source(id, digest, label, kind, options, sheet, misfits(), records.account());
    }

    private Sheet sheet(String id, ImportOptions options, Progress progress) {
        var part = new RowIds.Part(List.of(id), new int[rows], Arrays.copyOf(numbers, rows));
        numbers = new long[0];
        var built = kept.stream()
                .map(reader -> CompletableFuture.supplyAsync(reader::build))
                .toList();
        var blocks = new ArrayList<Block>();
        for (var block : built) {
            progress.at(blocks.size(), kept.size());
            blocks.add(block.join());
        }
        options.file().ifPresent(column -> blocks.add(new TextBlock(new int[rows], new String[] {column.file()})));
        return Sheet.of(options.schema(), new RowIds(List.of(part)), blocks);
    }
}
