package org.clientele.ui.data;

import java.util.BitSet;

/// The rows that are chosen, as a bitmap over the rows of the sheet, and the cell with the focus. Immutable: a change
/// is another value, so that a million rows are chosen as fast as one.
record Marks(BitSet rows, Cursor cursor, int anchor) {

    static final Marks NONE = new Marks(new BitSet(), Cursor.HOME, 0);

    boolean has(int row) {
        return rows.get(row);
    }

    /// Puts the focus somewhere and chooses nothing but it.
    Marks at(Cursor other) {
        return new Marks(new BitSet(), other, other.position());
    }

    /// Moves the focus sideways and chooses nothing else.
    Marks inColumn(int column) {
        return new Marks(rows, cursor.in(column), anchor);
    }

    /// Chooses all rows from where the choice began to this one.
    Marks through(Cursor other, Arranged shown) {
        var chosen = new BitSet(shown.sheet().rows());
        int to = Math.max(anchor, other.position());
        for (int i = Math.min(anchor, other.position()); i <= Math.min(to, shown.size() - 1); i++) {
            chosen.set(shown.rows()[i]);
        }
        return new Marks(chosen, other, anchor);
    }

    /// Adds a row to the choice or takes it out.
    Marks toggled(Cursor other, Arranged shown) {
        var chosen = (BitSet) rows.clone();
        chosen.flip(shown.rows()[other.position()]);
        return new Marks(chosen, other, other.position());
    }

    Marks all(Arranged shown) {
        var chosen = new BitSet(shown.sheet().rows());
        for (int row : shown.rows()) {
            chosen.set(row);
        }
        return new Marks(chosen, cursor, 0);
    }

    /// Keeps what can be kept when other rows are shown.
    Marks within(Arranged shown) {
        int last = Math.max(0, shown.size() - 1);
        var columns = shown.sheet().schema().size();
        var moved =
                new Cursor(Math.min(cursor.position(), last), Math.clamp(cursor.column(), 0, Math.max(0, columns - 1)));
        return new Marks(rows, moved, Math.min(anchor, last));
    }
}
