package org.clientele.source;

import org.clientele.table.Block;

/// Collects the cells of one column as values of its type, row by row.
abstract class ColumnReader {

    private int rows;

    /// Adds the value of a cell.
    final void read(byte[] bytes, int from, int to) {
        add(rows++, bytes, from, to);
    }

    abstract void add(int row, byte[] bytes, int from, int to);

    /// Makes room for this many rows.
    abstract void reserve(int capacity);

    /// Returns the values collected and lets go of them.
    abstract Block build();

    /// Returns how much memory a further row takes at least.
    abstract int bytesPerRow();

    /// Returns how much memory is held besides that, which further rows need not enlarge.
    long dictionaryBytes() {
        return 0;
    }

    final int rows() {
        return rows;
    }

    final int grown(int capacity) {
        return rows <= capacity ? capacity : Math.addExact(rows, (rows >> 2) + 1024);
    }

    static ColumnReader of(ColumnOption option, int column, MisfitList misfits) {
        return switch (option.type()) {
            case TEXT -> new TextReader();
            case INTEGER -> new IntegerReader(option.format(), column, misfits);
            case DECIMAL -> new DecimalReader(option.format(), column, misfits);
            case BOOLEAN -> new BooleanReader(column, misfits);
            case DATE -> new DateReader(option.format(), column, misfits);
            case DATE_TIME -> new DateTimeReader(option.format(), column, misfits);
        };
    }
}
