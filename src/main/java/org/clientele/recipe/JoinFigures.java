package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Result;
import org.clientele.table.Joins;

/// What a join would do: how many rows find a partner on each side, how many rows each kind of join yields, and what
/// becomes of the sums of the left table's numbers.
public record JoinFigures(Side left, Side right, long innerRows, long leftRows, long fullRows, List<Sum> sums)
        implements Result {

    /// One table in a join: its rows, how many find a partner, how many have no key, how many find several partners,
    /// and up to ten keys that find none.
    public record Side(int rows, int matched, int missing, int repeated, List<String> orphans) {

        public Side {
            orphans = List.copyOf(orphans);
        }

        /// Returns the rows that find no partner, those without key among them.
        public int unmatched() {
            return rows - matched;
        }

        /// Returns the share of rows that find a partner; 1 of no rows.
        public double rate() {
            return rows == 0 ? 1 : (double) matched / rows;
        }
    }

    /// The sum of a column of the left table before, after an inner join, and after a left or full join.
    public record Sum(String column, double before, double inner, double left) {

        /// Returns whether a join of this kind leaves the sum as it is.
        public boolean isKept(Joins.Kind kind) {
            return before == (kind == Joins.Kind.INNER ? inner : left);
        }
    }

    public JoinFigures {
        sums = List.copyOf(sums);
    }

    public long rows(Joins.Kind kind) {
        return switch (kind) {
            case INNER -> innerRows;
            case LEFT -> leftRows;
            case FULL -> fullRows;
        };
    }

    /// Returns how many rows one row of the left table becomes on average; 1 of no rows.
    public double factor(Joins.Kind kind) {
        return left.rows() == 0 ? 1 : (double) rows(kind) / left.rows();
    }
}
