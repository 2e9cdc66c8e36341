package org.clientele.ui.data;

import java.util.Optional;
import org.clientele.table.Sheet;

/// A table as it is looked at: `rows[position]` is the row of the sheet shown at that position of the grid. Two are
/// never compared by their values, which would read the whole table.
final class Arranged {

    private final Sheet whole;
    private final Sheet sheet;
    private final Arrangement how;
    private final int[] rows;

    private Arranged(Sheet whole, Sheet sheet, Arrangement how) {
        this.whole = whole;
        this.sheet = sheet;
        this.how = how;
        rows = how.rows(whole);
    }

    /// @param before what was looked at, whose columns are seen on where they are the same
    static Arranged of(Sheet whole, Arrangement how, Optional<Arranged> before) {
        var shown = how.layout().shown(whole.schema());
        if (shown.equals(whole.schema().names())) {
            return new Arranged(whole, whole, how);
        }
        var seen = before.filter(
                        b -> b.whole == whole && b.sheet.schema().names().equals(shown))
                .map(Arranged::sheet)
                .orElseGet(() -> whole.columns(shown));
        return new Arranged(whole, seen, how);
    }

    /// The table with all its columns.
    Sheet whole() {
        return whole;
    }

    /// The columns that are looked at, in their order.
    Sheet sheet() {
        return sheet;
    }

    /// Returns how many columns stay where they are while the others scroll.
    int frozen() {
        return how.layout().frozen(whole.schema());
    }

    Arrangement how() {
        return how;
    }

    int[] rows() {
        return rows;
    }

    int size() {
        return rows.length;
    }
}
