package org.clientele.source;

import java.util.List;
import org.clientele.table.Hasher;

/// One way in which a file can be read.
///
/// @param reason what speaks for it
/// @param rows the first rows as they are then, the header included
public record Reading(Dialect dialect, Reason reason, List<List<String>> rows) {

    static final String TABLE = "reading.table";

    private static final int ROWS = 5;

    public Reading {
        rows = List.copyOf(rows);
    }

    static Reading of(Sample sample, Dialect dialect, Reason reason) {
        return new Reading(
                dialect, reason, sample.candidates().stream().limit(ROWS).toList());
    }

    /// Returns whether it reads one of several tables of the file.
    public boolean isTable() {
        return reason.key().equals(TABLE);
    }

    /// Returns whether it takes the same lines as another one, so that their cells can be held against each other.
    public boolean isBeside(Reading other) {
        return dialect.frame().to() == other.dialect.frame().to()
                && dialect.frame().from() == other.dialect.frame().from();
    }

    /// Returns whether a cell is another one in that reading.
    public boolean differs(Reading other, int row, int column) {
        return row >= other.rows.size()
                || column >= other.rows.get(row).size()
                || !other.rows.get(row).get(column).equals(rows.get(row).get(column));
    }

    /// Returns by what it is known again in another file of the same shape; tells nothing of what stands in the file.
    public String mark() {
        var hasher = new Hasher()
                .add(dialect.encoding().name())
                .add(dialect.delimiter())
                .add(dialect.quote())
                .add(reason.key());
        rows.stream().findFirst().orElse(List.of()).forEach(hasher::add);
        return hasher.hex();
    }
}
