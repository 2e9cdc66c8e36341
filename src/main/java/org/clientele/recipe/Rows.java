package org.clientele.recipe;

import java.util.BitSet;
import org.clientele.table.Sheet;

/// Keeping some rows of a sheet in their order.
final class Rows {

    private Rows() {}

    static Sheet where(Sheet sheet, BitSet kept) {
        return kept.cardinality() == sheet.rows()
                ? sheet
                : sheet.select(kept.stream().toArray());
    }

    static Sheet without(Sheet sheet, BitSet gone) {
        var kept = (BitSet) gone.clone();
        kept.flip(0, sheet.rows());
        return where(sheet, kept);
    }
}
