package org.clientele.analysis.recommend;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;

/// Customers of whom there is no history, in the order of their table.
///
/// @param blocks their column, none where nobody asked
record Newcomers(List<Block> blocks, int[] rows) {

    static Newcomers none() {
        return new Newcomers(List.of(), new int[0]);
    }

    /// @param known the rows in `lines` of the customers who have a history
    static Newcomers of(Block everyone, Block lines, int[] known) {
        var seen = new HashSet<>(Events.texts(lines, known));
        var rows = new int[everyone.size()];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            if (!everyone.isMissing(row) && seen.add(everyone.text(row))) {
                rows[size++] = row;
            }
        }
        return new Newcomers(List.of(everyone), Arrays.copyOf(rows, size));
    }

    /// Returns the customers of some rows and then these, each as often as it has offers.
    Block after(Block lines, int[] known, int[] times) {
        var first = repeated(known, times, 0);
        if (rows.length == 0) {
            return lines.gather(first);
        }
        var second = repeated(rows, times, known.length);
        return both(lines.gather(first), blocks.getFirst().gather(second));
    }

    private static int[] repeated(int[] rows, int[] times, int from) {
        var repeated = new int[Arrays.stream(times, from, from + rows.length).sum()];
        int size = 0;
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(repeated, size, size + times[from + i], rows[i]);
            size += times[from + i];
        }
        return repeated;
    }

    private static Block both(Block a, Block b) {
        return switch (a) {
            case TextBlock _ -> texts(a, b);
            case IntegerBlock first
            when b instanceof IntegerBlock second -> {
                var values = Arrays.copyOf(first.values(), a.size() + b.size());
                System.arraycopy(second.values(), 0, values, a.size(), b.size());
                yield new IntegerBlock(values);
            }
            case DecimalBlock first
            when b instanceof DecimalBlock second -> {
                var values = Arrays.copyOf(first.values(), a.size() + b.size());
                System.arraycopy(second.values(), 0, values, a.size(), b.size());
                yield new DecimalBlock(values);
            }
            case IntegerBlock _, DecimalBlock _, DateBlock _, DateTimeBlock _, BooleanBlock _ ->
                throw new Problem("problem.recommend.customer", a.type());
        };
    }

    private static TextBlock texts(Block a, Block b) {
        var builder = new TextBlock.Builder(a.size() + b.size());
        for (int row = 0; row < a.size(); row++) {
            builder.add(a.text(row));
        }
        for (int row = 0; row < b.size(); row++) {
            builder.add(b.text(row));
        }
        return builder.build();
    }
}
