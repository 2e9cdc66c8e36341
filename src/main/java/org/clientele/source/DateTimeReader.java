package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.DateTimeBlock;

/// Dates in one layout with a time of day; midnight where none is written.
final class DateTimeReader extends TypedReader {

    private static final long DAY = 86_400_000;

    private final DateParser parser;
    private long[] values = new long[1024];

    DateTimeReader(String format) {
        parser = DateParser.of(format);
    }

    @Override
    boolean value(int row, byte[] bytes, int from, int to) {
        boolean fits = parser.read(bytes, from, to);
        values[row] = parser.day() * DAY + parser.millis();
        return fits;
    }

    @Override
    void missing(int row) {
        values[row] = DateTimeBlock.MISSING;
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
        var block = new DateTimeBlock(sized(values, rows()));
        values = new long[0];
        return block;
    }

    @Override
    int bytesPerRow() {
        return Long.BYTES;
    }
}
