package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Deposits;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Sets the cells of a ledger by hand. An entry whose row is gone, whose column is gone, whose old value differs or
/// whose new value does not fit the column is left out; [EditCheck] lists those.
public record EditCells(String ledger, int count) implements Step {

    @Override
    public List<String> deposits() {
        return List.of(ledger);
    }

    @Override
    public Schema check(Shapes in) {
        in.deposits().get(ledger, CellEdits.class);
        return Step.super.check(in);
    }

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
        return apply(before, deposits.get(ledger, CellEdits.class));
    }

    /// Returns the sheet with the entries of this ledger.
    public static Sheet apply(Sheet before, CellEdits ledger) {
        return Editing.of(before, ledger).sheet();
    }

    /// Returns the entries that cannot be applied to this sheet, each with the reason.
    public static List<EditCheck.Left> left(Sheet before, CellEdits ledger) {
        return Editing.of(before, ledger).left();
    }
}
