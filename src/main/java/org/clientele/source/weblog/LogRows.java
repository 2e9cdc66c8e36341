package org.clientele.source.weblog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.source.CellRow;
import org.clientele.source.LineBytes;
import org.clientele.source.Outcome;
import org.clientele.table.Type;

/// The rows of a table made of a log, the names of its columns first.
abstract class LogRows extends CellRow {

    static final int LONGEST = 1 << 16;

    private final LineBytes lines;
    private final List<Column> columns;
    private boolean named;

    record Column(String name, Type type) {}

    LogRows(LineBytes lines, List<Column> columns) {
        this.lines = lines;
        this.columns = columns;
    }

    @Override
    public final Outcome next() {
        clear();
        if (!named) {
            named = true;
            put(columns.stream().map(Column::name).toList());
            return Outcome.RECORD;
        }
        try {
            return row();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes to the next row.
    abstract Outcome row() throws IOException;

    final void put(List<String> cells) {
        IntStream.range(0, cells.size()).forEach(i -> put(i, cells.get(i)));
        reach(columns.size());
        finish();
    }

    final LineBytes source() {
        return lines;
    }

    @Override
    public final List<Optional<Type>> declared() {
        return columns.stream().map(Column::type).map(Optional::of).toList();
    }

    @Override
    public final void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
