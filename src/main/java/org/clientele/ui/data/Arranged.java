package org.clientele.ui.data;

import org.clientele.table.Sheet;

/// A table as it is looked at: `rows[position]` is the row of the sheet shown at that position of the grid. Two are
/// never compared by their values, which would read the whole table.
final class Arranged {

    private final Sheet sheet;
    private final Arrangement how;
    private final int[] rows;

    private Arranged(Sheet sheet, Arrangement how) {
        this.sheet = sheet;
        this.how = how;
        rows = how.rows(sheet);
    }

    static Arranged of(Sheet sheet, Arrangement how) {
        return new Arranged(sheet, how);
    }

    Sheet sheet() {
        return sheet;
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
