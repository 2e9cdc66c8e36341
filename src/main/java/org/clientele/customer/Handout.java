package org.clientele.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// The list of customers as it is handed out: personal texts masked unless they are asked for, and of those who were
/// asked only who agreed, unless all are.
public record Handout(Mask mask, Asked asked) {

    /// Who is handed out where consent is known.
    public enum Asked {
        /// Only those of whom it is known that they agreed.
        AGREED,
        ALL
    }

    /// Returns whether anything is known of anybody's consent.
    public static boolean isConsentKnown(Sheet list) {
        var consent = list.block(CustomerList.CONSENT);
        return consent.missing() < consent.size();
    }

    /// Returns how many of these rows are of customers who agreed.
    public static int agreed(Sheet list, int[] rows) {
        var consent = list.block(CustomerList.CONSENT);
        return (int) Arrays.stream(rows).filter(row -> consent.number(row) == 1).count();
    }

    /// Returns these rows of the list. Personal columns that are no text cannot be masked and are left out.
    public Sheet of(Sheet list, int[] rows) {
        var consent = list.block(CustomerList.CONSENT);
        boolean all = asked == Asked.ALL || !isConsentKnown(list);
        var kept = all
                ? rows
                : Arrays.stream(rows).filter(row -> consent.number(row) == 1).toArray();
        var fields = new ArrayList<Field>();
        var blocks = new ArrayList<Block>();
        for (var field : list.schema().fields()) {
            var block = list.block(field.name()).gather(kept);
            if (mask == Mask.SHOWN || !isPersonal(field)) {
                fields.add(field);
                blocks.add(block);
            } else if (block instanceof TextBlock texts) {
                fields.add(field);
                blocks.add(masked(field, texts));
            }
        }
        return Sheet.of(new Schema(fields), list.ids().gather(kept), blocks);
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
