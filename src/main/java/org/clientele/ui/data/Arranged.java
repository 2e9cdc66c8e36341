package org.clientele.ui.data;

import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.table.Sheet;

/// A table as it is looked at: `rows[position]` is the row of the sheet shown at that position of the grid. Two are
/// never compared by their values, which would read the whole table.
final class Arranged {

    private static final int LARGE = 200_000;

    private final Sheet whole;
    private final Sheet sheet;
    private final Arrangement how;
    private final int[] rows;
    private final boolean read;

    private Arranged(Sheet whole, Sheet sheet, Arrangement how) {
        this(whole, sheet, how, how.rows(whole), false);
    }

    private Arranged(Sheet whole, Sheet sheet, Arrangement how, int[] rows, boolean read) {
        this.whole = whole;
        this.sheet = sheet;
        this.how = how;
        this.rows = rows;
        this.read = read;
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

    /// Returns whether all columns that are looked at were fetched; where not, their first rows can be shown.
    boolean isRead() {
        return read;
    }

    /// Fetches the columns that are looked at.
    Arranged read() {
        sheet.shown();
        return new Arranged(whole, sheet, how, rows, true);
    }

    /// Fetches them where that is soon done, or where the first rows are not those that are seen first.
    Arranged readSoon() {
        boolean isThere = IntStream.range(0, sheet.schema().size()).allMatch(sheet::isRead);
        boolean isPlain = how.filters().isEmpty() && how.order().isEmpty();
        return isThere || !isPlain || whole.rows() < LARGE ? read() : this;
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
