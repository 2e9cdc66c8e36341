package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.DecimalBlock;

/// Decimal numbers, read to the nearest double. A whole one that starts with a needless zero does not fit: it is a
/// code; nor does one with more digits before the decimal sign than a double keeps. In a column of percentages 12.5 %
/// is 0.125, and what has no percent sign does not fit.
final class DecimalReader extends TypedReader {

    private final NumberCell cell;
    private final boolean percent;
    private double[] values = new double[1024];

    DecimalReader(String format) {
        var layout = NumberLayout.of(format);
        cell = layout.cell();
        percent = layout.isPercent();
    }

    @Override
    boolean value(int row, byte[] bytes, int from, int to) {
        boolean fits = cell.read(bytes, from, to)
                && cell.isPercent() == percent
                && !cell.isTooWide()
                && !(cell.isWhole() && cell.hasLeadingZero());
        values[row] = cell.number();
        return fits;
    }

    @Override
    void missing(int row) {
        values[row] = DecimalBlock.MISSING;
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
        var block = new DecimalBlock(values.length == rows() ? values : Arrays.copyOf(values, rows()));
        values = new double[0];
        return block;
    }

    @Override
    int bytesPerRow() {
        return Double.BYTES;
    }
}
