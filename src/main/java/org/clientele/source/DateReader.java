package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;

/// Dates in one layout; a time of day other than midnight does not fit.
final class DateReader extends TypedReader {

    private final DateParser parser;
    private int[] values = new int[1024];

    DateReader(String format) {
        parser = DateParser.of(format);
    }

    @Override
    boolean value(int row, byte[] bytes, int from, int to) {
        boolean fits = parser.read(bytes, from, to) && parser.millis() == 0;
        values[row] = parser.day();
        return fits;
    }

    @Override
    void missing(int row) {
        values[row] = DateBlock.MISSING;
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
        var block = new DateBlock(values.length == rows() ? values : Arrays.copyOf(values, rows()));
        values = new int[0];
        return block;
    }

    @Override
    int bytesPerRow() {
        return Integer.BYTES;
    }
}
