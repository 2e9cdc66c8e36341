package org.clientele.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The rows of a sheet in the order of some columns: stable, missing values last whichever way, text by code units.
///
/// Each column becomes unsigned 64-bit keys, which a stable radix sort orders, last column first.
public final class SortIndex {

    private SortIndex() {}

    public static int[] of(Sheet sheet, SortKey... keys) {
        return of(sheet, List.of(keys));
    }

    public static int[] of(Sheet sheet, List<SortKey> keys) {
        var index = inOrder(sheet.rows());
        for (var key : keys.reversed()) {
            Radix.sort(index, offsets(sheet.block(key.column()), key.order()));
        }
        return index;
    }

    /// Returns the rows of blocks of one size in ascending order.
    public static int[] ascending(List<Block> blocks, int rows) {
        var index = inOrder(rows);
        for (var block : blocks.reversed()) {
            Radix.sort(index, offsets(block, SortKey.Order.ASCENDING));
        }
        return index;
    }

    private static int[] inOrder(int rows) {
        return IntStream.range(0, rows).toArray();
    }

    /// Returns each row's distance from the least value (or the greatest), so that missing can lie beyond all.
    private static long[] offsets(Block block, SortKey.Order order) {
        var keys = block instanceof TextBlock text ? ranks(text) : Keys.of(block);
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int row = 0; row < keys.length; row++) {
            if (!block.isMissing(row)) {
                least = Math.min(least, keys[row]);
                greatest = Math.max(greatest, keys[row]);
            }
        }
        boolean ascending = order == SortKey.Order.ASCENDING;
        long beyond = greatest < least ? 0 : greatest - least + 1;
        for (int row = 0; row < keys.length; row++) {
            keys[row] = block.isMissing(row) ? beyond : ascending ? keys[row] - least : greatest - keys[row];
        }
        return keys;
    }

    private static long[] ranks(TextBlock block) {
        var used = new boolean[block.values().size()];
        for (var code : block.codes()) {
            if (code >= 0) {
                used[code] = true;
            }
        }
        var ranks = TextOrder.ranks(block.values(), used);
        var keys = new long[block.size()];
        Arrays.setAll(keys, row -> block.codes()[row] < 0 ? 0 : ranks[block.codes()[row]]);
        return keys;
    }
}
