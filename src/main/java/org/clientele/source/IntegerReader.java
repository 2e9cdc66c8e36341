package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.IntegerBlock;

/// Integers of up to 18 digits, grouped or not. One that starts with a needless zero does not fit: it is a code.
final class IntegerReader extends TypedReader {

    private final NumberCell cell;
    private long[] values = new long[1024];

    IntegerReader(String format) {
        cell = NumberLayout.of(format).cell();
    }

    @Override
    boolean value(int row, byte[] bytes, int from, int to) {
        boolean fits = cell.read(bytes, from, to) && cell.isWhole() && !cell.hasLeadingZero();
        values[row] = cell.integer();
        return fits;
    }

    @Override
    void missing(int row) {
        values[row] = IntegerBlock.MISSING;
    }

    @Override
    int capacity() {
        return values.length;
    }

    @Override
    void reserve(int capacity) {
        values = Arrays.copyOf(values, Math.max(capacity, rows()));
    }

    @Override
    Block build() {
        var block = new IntegerBlock(sized(values, rows()));
        values = new long[0];
        return block;
    }

    @Override
    int bytesPerRow() {
        return Long.BYTES;
    }
}
