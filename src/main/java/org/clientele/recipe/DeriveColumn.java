package org.clientele.recipe;

import org.clientele.recipe.formula.Formula;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Adds a column computed row by row by a formula, or puts it in the place of one of the same name. It is personal
/// where a column it reads is. The language is described in `docs/formulas.md`.
public record DeriveColumn(String column, Type as, String formula) implements Step {

    public DeriveColumn {
        if (column.isBlank()) {
            throw new Problem("problem.column.blank");
        }
    }

    @Override
    public Schema check(Schema before) {
        var compiled = Formula.of(formula, before);
        compiled.check(as);
        return before.with(field(before, compiled));
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var compiled = Formula.of(formula, before.schema());
        return before.with(field(before.schema(), compiled), () -> compiled.column(before, as, progress));
    }

    private Field field(Schema before, Formula compiled) {
        var privacy = compiled.columns().stream()
                .map(read -> before.require(read).privacy())
                .reduce(Privacy.OPEN, Privacy::and);
        return before.find(column)
                .map(field -> field.typed(as))
                .orElseGet(() -> Field.of(column, as))
                .guarded(privacy);
    }
}
