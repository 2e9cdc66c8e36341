package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;

/// Truth values, in any of the pairs of words of [Truth].
final class BooleanReader extends TypedReader {

    private byte[] values = new byte[1024];

    @Override
    boolean value(int row, byte[] bytes, int from, int to) {
        int word = Truth.find(bytes, from, to);
        values[row] = (byte) (word & 1);
        return word >= 0;
    }

    @Override
    void missing(int row) {
        values[row] = BooleanBlock.MISSING;
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
        var block = new BooleanBlock(values.length == rows() ? values : Arrays.copyOf(values, rows()));
        values = new byte[0];
        return block;
    }

    @Override
    int bytesPerRow() {
        return Byte.BYTES;
    }
}
