package org.clientele.recipe;

import java.util.BitSet;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Drops the rows in which any, or all, of these columns are missing; of all columns if none is named.
public record DropMissing(List<String> columns, When when) implements Step {

    public enum When {
        ANY,
        ALL
    }

    public DropMissing {
        columns = List.copyOf(columns);
    }

    @Override
    public Schema check(Schema before) {
        columns.forEach(before::require);
        return before;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var looked = columns.isEmpty() ? before.schema().names() : columns;
        var gone = new BitSet(before.rows());
        gone.set(0, before.rows(), when == When.ALL && !looked.isEmpty());
        for (var column : looked) {
            var missing = new Condition.IsMissing(column).test(before);
            if (when == When.ANY) {
                gone.or(missing);
            } else {
                gone.and(missing);
            }
        }
        return Rows.without(before, gone);
    }
}
