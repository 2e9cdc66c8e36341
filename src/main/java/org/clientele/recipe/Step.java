package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// One change to a table inside a recipe.
public sealed interface Step extends Spec<Sheet>
        permits ChangeType,
                DeriveColumn,
                DropColumns,
                DropMissing,
                EditCells,
                FillMissing,
                FilterRows,
                FromLedger,
                MaskValues,
                OpenTokens,
                Pseudonymize,
                RemoveDuplicates,
                RenameColumn,
                ReorderColumns,
                ReplaceValues,
                ScaleNumbers,
                SetRole,
                UnifyText {

    /// Returns the schema after this step.
    ///
    /// @throws org.clientele.spec.Problem if the step does not fit this table
    Schema check(Schema before);

    /// Returns the changed table.
    Sheet apply(Sheet before, Progress progress);

    /// Returns the changed table; a step with a ledger reads it from the deposits.
    default Sheet apply(Sheet before, Deposits deposits, Progress progress) {
        return apply(before, progress);
    }

    @Override
    default List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    default Schema check(Shapes in) {
        return check(in.get(0, Schema.class));
    }

    @Override
    default Sheet of(Inputs in, Progress progress) {
        return apply(in.get(0, Sheet.class), in.deposits(), progress);
    }
}
