package org.clientele.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;

/// Columns of dates or times as days since 1970.
final class Days {

    private static final long DAY = 86_400_000L;

    private Days() {}

    static int of(Block block, int row) {
        return switch (block) {
            case DateBlock days -> days.values()[row];
            case DateTimeBlock times when !times.isMissing(row) -> (int) Math.floorDiv(times.values()[row], DAY);
            default -> DateBlock.MISSING;
        };
    }

    /// Returns the day of the last order; none where there is no dated line.
    static Optional<LocalDate> last(Parts parts) {
        return parts.first(Part.Orders.class)
                .flatMap(told -> last(told.sheet().block(told.part().date())));
    }

    private static Optional<LocalDate> last(Block block) {
        int last = java.util.stream.IntStream.range(0, block.size())
                .map(row -> of(block, row))
                .max()
                .orElse(DateBlock.MISSING);
        return last == DateBlock.MISSING ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }

    static int[] missing(int size) {
        var days = new int[size];
        Arrays.fill(days, DateBlock.MISSING);
        return days;
    }
}
