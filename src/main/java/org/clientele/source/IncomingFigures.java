package org.clientele.source;

import java.util.List;
import org.clientele.spec.Result;

/// What a new file would bring to a table: how many rows of each kind, and where the first of them are.
///
/// @param fresh places of new rows in the file, from 0
/// @param changes cells that say something else now
/// @param missing places of rows of the table that the file does not have
/// @param duplicates places of rows of the file that say what an earlier row or one of the table says
public record IncomingFigures(
        Counts counts, List<Integer> fresh, List<Change> changes, List<Integer> missing, List<Integer> duplicates)
        implements Result {

    /// How many of each are listed.
    public static final int LISTED = 200;

    /// @param twice rows of the table whose key another row has before them
    public record Counts(
            int before,
            int incoming,
            int fresh,
            int changed,
            int cells,
            int same,
            int missing,
            int duplicate,
            int twice) {}

    /// A cell that changed: its row in the table, its row in the file, its column.
    public record Change(int before, int incoming, String column) {}

    public IncomingFigures {
        fresh = List.copyOf(fresh);
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
        duplicates = List.copyOf(duplicates);
    }

    /// Returns what is likeliest meant by the file: all of the table anew, its rows brought up to date, or more rows.
    public Way likeliest() {
        int known = counts.before() - counts.missing();
        if (known == 0 || counts.incoming() == 0) {
            return Way.APPEND;
        }
        if (known >= 0.9 * counts.before() && counts.incoming() >= counts.before()) {
            return Way.REPLACE;
        }
        boolean isKeyed = counts.changed() + counts.same() > 0 && counts.twice() == 0;
        return isKeyed ? Way.UPDATE : Way.APPEND;
    }
}
