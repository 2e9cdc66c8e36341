package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Deposits;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Keeps the rows of which a condition is true.
public record FilterRows(Condition condition) implements Step {

    @Override
    public Schema check(Schema before) {
        condition.check(before);
        return before;
    }

    @Override
    public List<String> deposits() {
        return condition.ledgers();
    }

    @Override
    public Sheet apply(Sheet before, Deposits deposits, Progress progress) {
        return new FilterRows(condition.opened(deposits)).apply(before, progress);
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        return Rows.where(before, condition.test(before));
    }
}
