package org.clientele.source;

import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.table.TextBlock;

/// The cells that do not fit the type of their column, as text, ordered by row and column; the column itself has a
/// missing value there, so that a later change of its type loses nothing.
///
/// @param rows places in the sheet, from 0
/// @param columns places in the sheet's schema, from 0
/// @param read fetches the texts, which not everybody may read who may read the rest
public record Misfits(int[] rows, int[] columns, Supplier<TextBlock> read) {

    public static final Misfits NONE = new Misfits(new int[0], new int[0], TextBlock.of());

    public Misfits(int[] rows, int[] columns, TextBlock texts) {
        this(rows, columns, () -> texts);
    }

    /// @throws org.clientele.spec.Problem if the user may not read them
    public TextBlock texts() {
        return read.get();
    }

    public int size() {
        return rows.length;
    }

    /// Returns the number of misfits in a column.
    public int in(int column) {
        int count = 0;
        for (int each : columns) {
            count += each == column ? 1 : 0;
        }
        return count;
    }

    /// Returns what was written in a cell that did not fit.
    public Optional<String> find(int row, int column) {
        var texts = texts();
        int low = 0;
        int high = rows.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order =
                    rows[middle] != row ? Integer.compare(rows[middle], row) : Integer.compare(columns[middle], column);
            if (order == 0) {
                return Optional.of(texts.text(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return Optional.empty();
    }
}
