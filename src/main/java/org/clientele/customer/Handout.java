package org.clientele.customer;

import java.util.ArrayList;
import java.util.List;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// The list of customers as it is handed out: for a purpose, and personal texts masked unless they are asked for.
public record Handout(Mask mask, Aim aim) {

    /// Returns these rows of the list, without customers who did not agree to the purpose. Personal columns that are no
    /// text cannot be masked and are left out.
    public Cleared of(Sheet list, int[] rows, Agreements agreed) {
        var cleared = agreed.clear(list.select(rows));
        return mask == Mask.SHOWN ? cleared : cleared.as(masked(cleared.sheet()));
    }

    private Sheet masked(Sheet list) {
        var fields = new ArrayList<Field>();
        var blocks = new ArrayList<Block>();
        for (var field : list.schema().fields()) {
            var block = list.block(field.name());
            if (!isPersonal(field)) {
                fields.add(field);
                blocks.add(block);
            } else if (block instanceof TextBlock texts) {
                fields.add(field);
                blocks.add(masked(field, texts));
            }
        }
        return Sheet.of(new Schema(fields), list.ids(), blocks);
    }

    private static boolean isPersonal(Field field) {
        return field.isPersonal() || field.role().isPersonal();
    }

    private TextBlock masked(Field field, TextBlock texts) {
        var masked = new String[texts.size()];
        for (int row = 0; row < masked.length; row++) {
            masked[row] = texts.isMissing(row) ? "" : mask.of(field.role(), texts.text(row));
        }
        return TextBlock.of(List.of(masked));
    }
}
