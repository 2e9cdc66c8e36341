package org.clientele.customer;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.table.Block;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Numbers;

/// What is usual of a number of everyone's: how many have one, mean, population standard deviation, and the quantiles
/// that drawings reach to. It depends on the column alone, so it is kept while the column is in use: every portrait
/// asks for it, and making it takes longer than all the rest of a portrait.
record Usual(int known, double mean, double deviation, double least, double most) {

    /// Quantiles for drawing are taken of at most about so many, evenly spaced in the order of the list.
    private static final int SAMPLE = 20_000;

    private static final List<Kept> KEPT = new ArrayList<>();

    private record Kept(WeakReference<Block> block, Usual usual) {}

    static Usual of(Block block) {
        synchronized (KEPT) {
            KEPT.removeIf(kept -> kept.block.get() == null);
            for (var kept : KEPT) {
                if (kept.block.get() == block) {
                    return kept.usual;
                }
            }
        }
        var usual = computed(block);
        synchronized (KEPT) {
            KEPT.add(new Kept(new WeakReference<>(block), usual));
        }
        return usual;
    }

    /// Returns the values of a column of numbers; those of decimals as they are, so they are only to be read.
    static double[] values(Block block) {
        if (block instanceof DecimalBlock decimals) {
            return decimals.values();
        }
        var values = new double[block.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = block.number(row);
        }
        return values;
    }

    private static Usual computed(Block block) {
        var values = values(block);
        int known = 0;
        for (double value : values) {
            known += Double.isNaN(value) ? 0 : 1;
        }
        double mean = known == 0 ? Double.NaN : Numbers.sum(values) / (double) known;
        var sorted = spread(block);
        return new Usual(
                known,
                mean,
                deviation(values, mean, known),
                Numbers.quantile(sorted, 0.05),
                Numbers.quantile(sorted, 0.95));
    }

    private static double deviation(double[] values, double mean, int known) {
        var squares = new double[values.length];
        for (int row = 0; row < squares.length; row++) {
            squares[row] = (values[row] - mean) * (values[row] - mean);
        }
        return Math.sqrt(Numbers.sum(squares) / known);
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
