package org.clientele.recipe;

import java.util.BitSet;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.table.Groups;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Keeps the first of the rows that are equal in these columns, or in all if none is named.
public record RemoveDuplicates(List<String> columns, Missing missing) implements Step {

    /// Whether two rows that both lack a value are equal there.
    public enum Missing {
        EQUALS_MISSING,
        EQUALS_NOTHING
    }

    public RemoveDuplicates {
        columns = List.copyOf(columns);
    }

    /// Removes rows that repeat an earlier one in every column.
    public static RemoveDuplicates exact() {
        return new RemoveDuplicates(List.of(), Missing.EQUALS_MISSING);
    }

    /// Removes rows that repeat an earlier one in these columns; a row that lacks one of them stays.
    public static RemoveDuplicates by(String... columns) {
        return new RemoveDuplicates(List.of(columns), Missing.EQUALS_NOTHING);
    }

    @Override
    public Schema check(Schema before) {
        columns.forEach(before::require);
        return before;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var kept = goes(before);
        kept.flip(0, before.rows());
        return Rows.where(before, kept);
    }

    /// Returns the columns in which rows must be equal.
    List<String> compared(Sheet before) {
        return columns.isEmpty() ? before.schema().names() : columns;
    }

    /// Returns the rows that repeat an earlier one.
    BitSet goes(Sheet before) {
        var goes = new BitSet(before.rows());
        goes.set(0, before.rows());
        for (var row : Groups.of(before, compared(before)).first()) {
            goes.clear(row);
        }
        if (missing == Missing.EQUALS_NOTHING) {
            compared(before).forEach(column -> goes.andNot(new Condition.IsMissing(column).test(before)));
        }
        return goes;
    }
}
