package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Deposits;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Does what a step in a ledger says: one whose values were typed against a personal column.
public record FromLedger(String ledger) implements Step {

    @Override
    public List<String> deposits() {
        return List.of(ledger);
    }

    /// Returns the step itself.
    ///
    /// @throws org.clientele.spec.Problem if the ledger is not there
    public Step step(Deposits deposits) {
        return deposits.get(ledger, PersonalStep.class).step();
    }

    @Override
    public Schema check(Shapes in) {
        return step(in.deposits()).check(in);
    }

    /// Without the ledger nothing is known of what it does to the columns.
    @Override
    public Schema check(Schema before) {
        return before;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        return apply(before, Deposits.NONE, progress);
    }

    @Override
    public Sheet apply(Sheet before, Deposits deposits, Progress progress) {
        return step(deposits).apply(before, deposits, progress);
    }
}
