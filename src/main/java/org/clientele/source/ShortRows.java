package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// Whether a program leaves out empty cells at the end of its records: many records are short, by different numbers of
/// cells, none of all ends in an empty cell, and what the short ones have fits the types of the columns in front.
final class ShortRows {

    private static final int SEVERAL = 5;
    private static final double SHARE = 0.01;
    private static final int WIDE = 3;

    private ShortRows() {}

    /// Returns the file with short records read, where they are such.
    static Detection read(Path file, Detection found, Progress progress) {
        if (!mayBe(found)) {
            return found;
        }
        var whole = Detector.again(file, found, found.dialect().frame().of(Habit.SHORT_ROWS), progress);
        return whole.account().counts().rejected() == 0 && fits(found.columns(), whole.columns()) ? whole : found;
    }

    private static boolean mayBe(Detection found) {
        var counts = found.account().counts();
        var rejected = found.account().rejected();
        if (counts.rejected() < Math.max(SEVERAL, SHARE * counts.records())
                || found.columns().size() < WIDE
                || found.dialect().isSpaced()
                || found.columns().getLast().missing() > 0
                || !rejected.stream().allMatch(record -> isShort(record, found))) {
            return false;
        }
        var widths = widths(rejected);
        int least = widths.stream().mapToInt(width -> width).min().orElse(0);
        return widths.size() > 1
                && found.columns().stream()
                        .limit(least)
                        .anyMatch(column -> column.type().value().isNumber()
                                || column.type().value().isTemporal());
    }

    private static Set<Integer> widths(List<Rejected> records) {
        return records.stream()
                .map(record -> (Integer) record.reason().args().getFirst())
                .collect(Collectors.toSet());
    }

    private static boolean isShort(Rejected record, Detection found) {
        return record.reason().key().equals(Records.RAGGED)
                && (Integer) record.reason().args().getFirst() > 1
                && (Integer) record.reason().args().getFirst() < found.columns().size()
                && !record.text().endsWith(found.dialect().delimiter().substring(0, 1));
    }

    /// Returns whether columns have the types they had, and no cell more that does not fit.
    private static boolean fits(List<ColumnGuess> before, List<ColumnGuess> now) {
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(i -> now.get(i).type().value()
                                        == before.get(i).type().value()
                                && now.get(i).misfits() == before.get(i).misfits());
    }
}
