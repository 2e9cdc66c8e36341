package org.clientele.analysis.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// Grows a random forest. How often a row is there for a tree is drawn from Poisson's distribution with mean 1, or
/// less where there are more rows than asked for (the bootstrap of Oza and Russell 2001), by a hash of the row's
/// name: neither the order of the rows nor the number of threads matters.
public final class RandomForest {

    private static final int TOGETHER = 8;
    private static final int MOST_JUDGED = 20_000;

    private final Growth growth;
    private final Ranks[] columns;
    private final double[][] values;
    private final double[] target;
    private final long[] names;
    private final double[] sums;
    private final int[] trees;

    private RandomForest(Growth growth, double[][] values, double[] target, long[] names) {
        this.growth = growth;
        this.values = values;
        this.target = target;
        this.names = names;
        columns = Arrays.stream(values).parallel().map(Ranks::of).toArray(Ranks[]::new);
        sums = new double[target.length];
        trees = new int[target.length];
    }

    /// A forest, and what is said of each row by the trees it was not drawn for: NaN where there is none, or where
    /// it is one of too many to be asked.
    public record Grown(Forest forest, double[] outOfBag) {}

    /// @param names a number for each row that does not hang on its place
    public static Grown grow(Growth growth, double[][] columns, double[] target, long[] names, Progress progress) {
        return new RandomForest(growth, columns, target, names).grow(progress);
    }

    private Grown grow(Progress progress) {
        var grown = new ArrayList<ForestTree>();
        for (int from = 0; from < growth.trees(); from += TOGETHER) {
            progress.at(from, growth.trees());
            int end = Math.min(from + TOGETHER, growth.trees());
            var some =
                    IntStream.range(from, end).parallel().mapToObj(this::tree).toList();
            some.forEach(this::judge);
            some.forEach(one -> grown.add(one.tree()));
        }
        var outOfBag = new double[target.length];
        Arrays.setAll(outOfBag, i -> trees[i] == 0 ? Double.NaN : sums[i] / trees[i]);
        return new Grown(new Forest(grown), outOfBag);
    }

    private record One(ForestTree tree, int[] counts) {}

    private One tree(int number) {
        long seed = mixed(growth.seed() * 1_000_003 + number);
        var counts = counts(seed);
        var bag = Bag.of(counts, columns, target);
        int looked = growth.columns(columns.length, target);
        return new One(new GrownTree(bag, growth, looked, seed).plain(columns), counts);
    }

    /// Returns how often each row is there: at least one row, the one with the least hash, always is.
    private int[] counts(long seed) {
        double mean = Math.min(1, (double) growth.rows() / target.length);
        var counts = new int[target.length];
        int least = 0;
        long least64 = Long.MAX_VALUE;
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            long hash = mixed(names[i] ^ seed);
            counts[i] = poisson((hash >>> 11) * 0x1p-53, mean);
            all += counts[i];
            if (hash < least64) {
                least64 = hash;
                least = i;
            }
        }
        counts[least] += all == 0 ? 1 : 0;
        return counts;
    }

    private static int poisson(double uniform, double mean) {
        double share = Math.exp(-mean);
        double below = share;
        int count = 0;
        while (uniform >= below && share > 0) {
            count++;
            share *= mean / count;
            below += share;
        }
        return count;
    }

    /// Adds what a tree says of the rows it was not grown from.
    private void judge(One one) {
        var walk = one.tree().walk();
        int step = Math.ceilDiv(target.length, MOST_JUDGED);
        for (int i = 0; i < target.length; i += step) {
            if (one.counts()[i] == 0) {
                sums[i] += walk.value(values, i);
                trees[i]++;
            }
        }
    }

    /// The finalizer of SplitMix64.
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
