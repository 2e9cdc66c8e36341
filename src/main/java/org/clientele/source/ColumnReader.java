package org.clientele.source;

import org.clientele.table.Block;

/// Collects the cells of one column as values of its type, row by row.
abstract class ColumnReader implements Belt.Column {

    private int rows;

    /// Adds the values of its cells.
    @Override
    public final void take(Batch batch, int place) {
        var bytes = batch.bytes();
        for (int row = 0; row < batch.rows(); row++) {
            add(rows++, bytes, batch.from(place, row), batch.to(place, row));
        }
    }

    /// Adds the value of one cell.
    final void add(byte[] bytes, int from, int to) {
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

    /// Returns what did not fit.
    MisfitList misfits() {
        return new MisfitList();
    }

    static ColumnReader of(ColumnOption option) {
        return switch (option.type()) {
            case TEXT -> new TextReader(option.format());
            case INTEGER -> new IntegerReader(option.format());
            case DECIMAL -> new DecimalReader(option.format());
            case BOOLEAN -> new BooleanReader();
            case DATE -> new DateReader(option.format());
            case DATE_TIME -> new DateTimeReader(option.format());
        };
    }
}
