package org.clientele.customer;

import java.util.Arrays;
import java.util.Optional;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.table.Block;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Numbers;
import org.clientele.table.Sheet;

/// One number of a customer beside everyone's who has one.
final class Beside {

    /// Quantiles for drawing are taken of at most about so many, evenly spaced in the order of the list.
    private static final int SAMPLE = 20_000;

    private Beside() {}

    static Figure of(Sheet everyone, String name, int row) {
        var block = everyone.block(name);
        var values = block instanceof DecimalBlock decimals ? decimals.values() : everyone.numbers(name);
        double mine = values[row];
        var own = block.isMissing(row) ? Optional.<Double>empty() : Optional.of(mine);
        int known = 0;
        int below = 0;
        int equal = 0;
        for (double value : values) {
            known += Double.isNaN(value) ? 0 : 1;
            below += value < mine ? 1 : 0;
            equal += value == mine ? 1 : 0;
        }
        double of = known;
        double share = (below + equal / 2.0) / of;
        var sorted = spread(block);
        return new Figure(
                name,
                own,
                known == 0 ? Double.NaN : Numbers.sum(values) / of,
                own.map(_ -> share),
                Numbers.quantile(sorted, 0.05),
                Numbers.quantile(sorted, 0.95));
    }

    private static double[] spread(Block block) {
        int step = Math.max(1, block.size() / SAMPLE);
        var some = new double[(block.size() + step - 1) / step];
        int size = 0;
        for (int row = 0; row < block.size(); row += step) {
            if (!block.isMissing(row)) {
                some[size++] = block.number(row);
            }
        }
        var sorted = Arrays.copyOf(some, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
