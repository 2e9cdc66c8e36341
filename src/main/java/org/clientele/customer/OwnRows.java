package org.clientele.customer;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.clientele.table.Block;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;

/// The rows of a table that are a customer's: one pass over the codes of the column, a few milliseconds for a million
/// rows, so no index is kept.
final class OwnRows {

    private OwnRows() {}

    static int[] of(Block block, String id) {
        return switch (block) {
            case TextBlock texts -> {
                int code = texts.values().find(id);
                yield code < 0 ? new int[0] : equal(texts.codes(), code);
            }
            case IntegerBlock numbers when id.matches("-?\\d{1,18}") -> equal(numbers.values(), Long.parseLong(id));
            default ->
                IntStream.range(0, block.size())
                        .filter(row -> !block.isMissing(row) && block.text(row).equals(id))
                        .toArray();
        };
    }

    /// Plain loops, which are fast from the first call on.
    private static int[] equal(int[] codes, int code) {
        var rows = new int[16];
        int size = 0;
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] == code) {
                rows = size == rows.length ? Arrays.copyOf(rows, 2 * size) : rows;
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    private static int[] equal(long[] values, long value) {
        var rows = new int[16];
        int size = 0;
        for (int row = 0; row < values.length; row++) {
            if (values[row] == value) {
                rows = size == rows.length ? Arrays.copyOf(rows, 2 * size) : rows;
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }
}
