package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Groups;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Keeps the first of the rows that are equal in these columns, or in all if none is named. Missing equals missing.
public record RemoveDuplicates(List<String> columns) implements Step {

    public RemoveDuplicates {
        columns = List.copyOf(columns);
    }

    @Override
    public Schema check(Schema before) {
        columns.forEach(before::require);
        return before;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var compared = columns.isEmpty() ? before.schema().names() : columns;
        var groups = Groups.of(before, compared);
        return groups.count() == before.rows() ? before : before.select(groups.first());
    }
}
