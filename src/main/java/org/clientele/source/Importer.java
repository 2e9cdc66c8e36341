package org.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Hasher;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;

/// Brings files in.
public final class Importer {

    private static final int CHECKED = 1 << 14;

    private final Splitter splitter;
    private final Records records;
    private final List<ColumnReader> kept = new ArrayList<>();
    private final int[] places;
    private final MisfitList misfits = new MisfitList();
    private long[] numbers = new long[1024];
    private int rows;

    Importer(Intake intake, ImportOptions options) {
        splitter = new Splitter(intake.utf8(options.dialect().encoding()), options.dialect());
        var columns = options.columns();
        records = new Records(splitter, options.dialect().header(), columns.size());
        places = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).keep())
                .toArray();
        for (int place : places) {
            kept.add(ColumnReader.of(columns.get(place), kept.size(), misfits));
        }
    }

    /// Reads a file; nothing is left when it is cancelled.
    ///
    /// @throws Problem if it cannot be read, is no table, or needs more memory than there is
    public static Source read(Path file, ImportOptions options, Progress progress) {
        return read(file, options, progress, Budget.available());
    }

    static Source read(Path file, ImportOptions options, Progress progress, long memory) {
        try (var intake = Intake.open(file, progress.part(0, 0.9))) {
            NoTable.check(file, intake, options.dialect().encoding());
            var importer = new Importer(intake, options);
            importer.readAll(new Budget(file, importer.kept, importer.misfits, memory), intake);
            var label = Intake.name(file);
            return importer.source(label, options, intake.digest(), progress.part(0.9, 1));
        }
    }

    private void readAll(Budget budget, Intake intake) {
        while (records.next()) {
            row();
            if (rows % CHECKED == 0) {
                int expected = budget.check(intake.share());
                if (rows == CHECKED) {
                    kept.forEach(reader -> reader.reserve(expected));
                    numbers = Arrays.copyOf(numbers, Math.max(expected, rows));
                }
            }
        }
        budget.check(1);
    }

    /// Takes over the current record.
    private void row() {
        if (rows == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.addExact(rows, (rows >> 2) + 1024));
        }
        numbers[rows++] = records.number();
        var bytes = splitter.buffer();
        for (int i = 0; i < places.length; i++) {
            kept.get(i).read(bytes, splitter.from(places[i]), splitter.to(places[i]));
        }
    }

    /// Reads the first rows only.
    Preview preview(ImportOptions options, int most) {
        while (rows < most && records.next()) {
            row();
        }
        return new Preview(sheet("preview", options, Progress.NONE), records.rejected(), misfits.build());
    }

    private Source source(String label, ImportOptions options, String digest, Progress progress) {
        var id = new Hasher().add(digest).add(options.digest()).hex();
        var sheet = sheet(id, options, progress);
        var kind = Roles.kind(options.columns()).value();
        var counts = records.counts();
        return new Source(id, digest, label, kind, options, sheet, records.rejected(), misfits.build(), counts);
    }

    private Sheet sheet(String id, ImportOptions options, Progress progress) {
        var part = new RowIds.Part(List.of(id), new int[rows], Arrays.copyOf(numbers, rows));
        numbers = new long[0];
        var blocks = new ArrayList<Block>();
        for (var reader : kept) {
            progress.at(blocks.size(), kept.size());
            blocks.add(reader.build());
        }
        return Sheet.of(options.schema(), new RowIds(List.of(part)), blocks);
    }
}
