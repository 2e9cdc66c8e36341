package org.clientele.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.spec.Progress;

/// Cuts a whole file, keeps its cells as long as there is room for them, and counts what they may be.
final class Reaping {

    /// After so many batches it is seen how much memory is taken.
    private static final int WEIGHED = 16;

    private final Cutter cutter;
    private final Dialect dialect;
    private final Records records;
    private final List<CutColumn> columns;
    private final RecordNumbers numbers = new RecordNumbers();
    private final long most;
    private final Progress progress;
    private boolean keeps = true;
    private int turns;

    /// @param most how much memory the cells kept may take
    /// @param progress is told that work goes on while nothing is read
    Reaping(Cutter cutter, Dialect dialect, int width, long most, Progress progress) {
        this.most = most;
        this.progress = progress;
        this.cutter = cutter;
        this.dialect = dialect;
        records = new Records(cutter, dialect, width);
        columns = Stream.generate(CutColumn::new).limit(width).toList();
    }

    void reap() {
        try (var belt = new Belt(columns, IntStream.range(0, columns.size()).toArray())) {
            while (records.next()) {
                if (belt.add(cutter, records, numbers)) {
                    belt.turn();
                    weigh(belt);
                }
            }
            belt.finish();
        }
    }

    /// The columns are left alone for some batches: they need not wait for each other.
    private void weigh(Belt belt) {
        boolean isDue = turns++ % WEIGHED == 0;
        if (!keeps || !isDue) {
            return;
        }
        belt.settle();
        if (columns.stream().mapToLong(CutColumn::bytes).sum() > most) {
            keeps = false;
            Crew.each(columns.size(), i -> columns.get(i).release(), progress);
        }
    }

    /// Counts what has not been counted yet.
    void count() {
        Crew.each(columns.size(), i -> columns.get(i).count(), progress);
    }

    List<CutColumn> columns() {
        return columns;
    }

    /// Returns the names in the header; the first is empty where they leave out that of the column that names the rows.
    List<String> header() {
        var header = records.header();
        return records.isHeaderShort() && RowNames.are(columns.getFirst().counter(), dialect)
                ? Stream.concat(Stream.of(""), header.stream().limit(header.size() - 1))
                        .toList()
                : header;
    }

    Account account() {
        return records.account();
    }

    List<Reason> notes() {
        return records.notes();
    }

    /// Returns the cells, where they could be kept.
    Optional<CutTable> table(Stamp stamp, Optional<Format> format, Supplier<String> digest) {
        return keeps
                ? Optional.of(new CutTable(stamp, dialect, format, columns, numbers, account(), digest.get()))
                : Optional.empty();
    }
}
