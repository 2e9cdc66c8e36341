package org.clientele.recipe;

import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Gives a column another name.
public record RenameColumn(String from, String to) implements Step {

    public RenameColumn {
        if (to.isBlank()) {
            throw new Problem("problem.column.blank");
        }
    }

    @Override
    public Schema check(Schema before) {
        return before.replace(from, before.require(from).named(to));
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        return before.described(check(before.schema()));
    }
}
