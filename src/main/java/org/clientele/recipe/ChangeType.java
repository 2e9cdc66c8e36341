package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Reads a column as another type. Dates and times are read by the first of the formats that fits (letters as in
/// `java.time`, such as `d.M.yyyy`; ISO if none is given); numbers with `,` in formats have a decimal comma. A cell
/// that does not fit becomes missing; [Changes] lists those.
public record ChangeType(String column, Type to, List<String> formats) implements Step {

    public ChangeType {
        formats = List.copyOf(formats);
    }

    @Override
    public Schema check(Schema before) {
        Reading.of(to, formats);
        var field = before.require(column);
        return before.with(field.typed(to));
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var field = check(before.schema()).require(column);
        return before.with(field, () -> Retyping.of(before.block(column), to, Reading.of(to, formats)));
    }
}
