package org.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.source.database.Query;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Hasher;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Brings files in.
public final class Importer {

    private static final int CHECKED = 1 << 14;

    /// What a table may take for each byte of its file, packed ones among them.
    private static final int WANTED = 8;

    private final Cutter cutter;
    private final Records records;
    private final List<ColumnReader> kept = new ArrayList<>();
    private final int[] places;
    private final RecordNumbers numbers = new RecordNumbers();

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
        long size = Stamp.of(file).map(Stamp::size).orElse(0L);
        return read(file, options, progress, Budget.available(WANTED * size + Budget.RESERVE));
    }

    /// Reads a file that has been looked at: what is left of that need not be done again.
    ///
    /// @throws Problem if it cannot be read, is no table, or needs more memory than there is
    public static Source read(Path file, Detection looked, ImportOptions options, Progress progress) {
        return looked.harvest()
                .take(file, options)
                .map(table -> source(file, table, options, progress))
                .orElseGet(() -> read(file, options, progress));
    }

    private static Source source(Path file, CutTable table, ImportOptions options, Progress progress) {
        var kept = IntStream.range(0, options.columns().size())
                .filter(i -> options.columns().get(i).keep())
                .toArray();
        var built = new CutColumn.Values[kept.length];
        Crew.each(
                kept.length,
                i -> built[i] =
                        table.columns().get(kept[i]).values(options.columns().get(kept[i])),
                progress);
        var blocks = Stream.of(built).map(CutColumn.Values::block).toList();
        var misfits = MisfitList.joined(
                Stream.of(built).map(CutColumn.Values::misfits).toList());
        var id = id(table.digest(), options);
        var label = Formats.label(file, options.format());
        return new Source(
                id,
                table.digest(),
                label,
                kind(label, options),
                options,
                sheet(id, options, blocks, table.numbers()),
                misfits,
                table.account());
    }

    private static FileKind kind(String label, ImportOptions options) {
        return Roles.kind(options.columns(), Subject.of(label, options.format()))
                .value();
    }

    private static String id(String digest, ImportOptions options) {
        return new Hasher().add(digest).add(options.digest()).hex();
    }

    static Source read(Path file, ImportOptions options, Progress progress, long memory) {
        try (var intake = Intake.open(file, progress.part(0, 0.9));
                var cutter = Formats.cutter(intake, options.dialect(), options.format())) {
            var importer = new Importer(cutter, options);
            var label = Formats.label(file, options.format());
            importer.readAll(new Budget(label, importer.kept, memory), () -> intake.share(cutter.ahead()));
            return importer.source(label, options, intake.digest(), progress.part(0.9, 1));
        }
    }

    /// Reads what a server answers.
    static Source read(Query query, ImportOptions options, String label, Progress progress) {
        var importer = new Importer(query, options);
        importer.readAll(new Budget(label, importer.kept, Budget.most()), () -> 1);
        return importer.source(label, options, query.digest256(), progress);
    }

    private void readAll(Budget budget, DoubleSupplier share) {
        try (var belt = new Belt(kept, places)) {
            boolean reserved = false;
            while (records.next()) {
                if (belt.add(cutter, records, numbers)) {
                    belt.settle();
                    int expected = budget.check(numbers.rows(), share.getAsDouble());
                    if (!reserved && numbers.rows() >= CHECKED) {
                        reserved = true;
                        kept.forEach(reader -> reader.reserve(expected));
                    }
                    belt.turn();
                }
            }
            belt.finish();
        }
        budget.check(numbers.rows(), 1);
    }

    /// Reads the first rows only.
    Preview preview(ImportOptions options, int most) {
        var batch = new Batch(Math.max(1, places.length));
        while (numbers.rows() < most && records.next()) {
            numbers.add(records.number());
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
        var id = id(digest, options);
        var sheet = sheet(id, options, progress);
        return new Source(id, digest, label, kind(label, options), options, sheet, misfits(), records.account());
    }

    private Sheet sheet(String id, ImportOptions options, Progress progress) {
        var blocks = new Block[kept.size()];
        Crew.each(blocks.length, i -> blocks[i] = kept.get(i).build(), progress);
        return sheet(id, options, List.of(blocks), numbers);
    }

    private static Sheet sheet(String id, ImportOptions options, List<Block> read, RecordNumbers numbers) {
        int rows = numbers.rows();
        var blocks = new ArrayList<>(read);
        options.file().ifPresent(column -> blocks.add(new TextBlock(new int[rows], new String[] {column.file()})));
        return Sheet.lazy(
                options.schema(),
                rows,
                () -> numbers.ids(id),
                blocks.stream().<Supplier<Block>>map(block -> () -> block).toList());
    }
}
