package org.clientele.table;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Predicate;

/// Finds the rows of a sheet in which any column holds a text; upper and lower case are one.
public final class Search {

    private Search() {}

    /// Returns the rows whose canonical text contains this one, in row order; columns that who is in may not read are
    /// passed over.
    public static int[] rows(Sheet sheet, String text) {
        var sought = text.toLowerCase(Locale.ROOT);
        var found = new BitSet(sheet.rows());
        for (int column = 0; column < sheet.schema().size(); column++) {
            var block = sheet.isReadable(column) ? sheet.block(column) : TextBlock.of();
            if (block instanceof TextBlock texts) {
                found.or(Tests.texts(
                        texts, value -> value.toLowerCase(Locale.ROOT).contains(sought)));
            } else if (canOccur(sought, block.type())) {
                scan(block, sought, found);
            }
        }
        return found.stream().toArray();
    }

    private static Predicate<String> containing(String sought) {
        boolean hasCase = !sought.equals(sought.toUpperCase(Locale.ROOT));
        return hasCase ? value -> value.toLowerCase(Locale.ROOT).contains(sought) : value -> value.contains(sought);
    }

    private static void scan(Block block, String sought, BitSet found) {
        var test = containing(sought);
        for (int row = 0; row < block.size(); row++) {
            if (!found.get(row) && test.test(block.text(row))) {
                found.set(row);
            }
        }
    }

    private static boolean canOccur(String sought, Type type) {
        var letters = type == Type.BOOLEAN ? "truefals" : "0123456789.-+:te";
        return sought.chars().allMatch(c -> letters.indexOf(c) >= 0);
    }
}
