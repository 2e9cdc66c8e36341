package org.clientele.source;

import java.util.Arrays;

/// A reader of a type that not every text fits: cells that do not fit become misfits and are missing in the column.
abstract class TypedReader extends ColumnReader {

    private final MisfitList misfits = new MisfitList();

    @Override
    final void add(int row, byte[] bytes, int from, int to) {
        if (row >= capacity()) {
            reserve(grown(capacity()));
        }
        int begin = Cells.begin(bytes, from, to);
        int finish = Cells.finish(bytes, begin, to);
        if (begin < finish && !Cells.isDigit(bytes[begin])) {
            var mark = CellMark.of(bytes, begin, finish);
            if (mark != CellMark.NONE) {
                begin = mark.begin(bytes, begin, finish);
                finish = mark.finish(bytes, begin, finish);
            }
        }
        if (begin == finish) {
            missing(row);
        } else if (!fits(row, bytes, begin, finish)) {
            missing(row);
            if (!Cells.isMissing(bytes, begin, finish)) {
                misfits.add(row, Cells.text(bytes, from, to));
            }
        }
    }

    /// Puts the value of a cell without white space around it into its row, in digits of whatever width.
    final boolean fits(int row, byte[] bytes, int from, int to) {
        if (value(row, bytes, from, to)) {
            return true;
        }
        var narrow = FullWidth.isIn(bytes, from, to) ? FullWidth.narrow(bytes, from, to) : new byte[0];
        return narrow.length > 0 && value(row, narrow, 0, narrow.length);
    }

    /// Puts the value of a cell without white space around it into its row, if it fits; returns whether it does.
    abstract boolean value(int row, byte[] bytes, int from, int to);

    abstract void missing(int row);

    abstract int capacity();

    @Override
    final MisfitList misfits() {
        return misfits;
    }

    @Override
    final long dictionaryBytes() {
        return misfits.bytes();
    }

    static long[] sized(long[] values, int rows) {
        return values.length == rows ? values : Arrays.copyOf(values, rows);
    }
}
