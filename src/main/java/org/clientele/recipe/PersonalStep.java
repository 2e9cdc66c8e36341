package org.clientele.recipe;

import org.clientele.spec.Deposit;

/// The ledger of a step with values typed against a personal column; put away under its digest, so that the workbook
/// does not hold them.
public record PersonalStep(Step step) implements Deposit {

    public String digest() {
        return Literals.digest(step);
    }

    /// Returns the step that does what is in this ledger.
    public FromLedger inWorkbook() {
        return new FromLedger(digest());
    }
}
