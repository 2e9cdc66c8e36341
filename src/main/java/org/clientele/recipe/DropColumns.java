package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Leaves columns out.
public record DropColumns(List<String> columns) implements Step {

    public DropColumns {
        columns = List.copyOf(columns);
    }

    @Override
    public Schema check(Schema before) {
        var schema = before;
        for (var column : columns) {
            schema = schema.without(column);
        }
        if (schema.size() == 0) {
            throw new Problem("problem.drop-columns.all");
        }
        return schema;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        return before.columns(check(before.schema()).names());
    }
}
