package org.clientele.recipe;

import java.util.LinkedHashSet;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Puts these columns first, in this order; the others follow in theirs.
public record ReorderColumns(List<String> columns) implements Step {

    public ReorderColumns {
        columns = List.copyOf(columns);
    }

    @Override
    public Schema check(Schema before) {
        var fields = order(before).stream().map(before::require).toList();
        return new Schema(fields, before.key());
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        return before.columns(order(before.schema()));
    }

    private List<String> order(Schema schema) {
        var names = new LinkedHashSet<>(columns);
        names.addAll(schema.names());
        return List.copyOf(names);
    }
}
