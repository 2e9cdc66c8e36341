package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.clientele.table.RowIds;

/// Deals groups of rows to parts at random, the same share of each class to every part. What is random is a hash of the
/// names of the rows, so the order of the rows does not matter.
///
/// @param groups for each row the number of its group, groups numbered from 0
record Dealing(int[] rows, int[] groups, double[] labels, RowIds ids) {

    /// Returns for each row of `rows` its fold.
    int[] folds(int folds, long seed) {
        var order = order(seed);
        var fold = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            fold[order[i]] = i % folds;
        }
        return spread(fold);
    }

    /// Returns for each row of `rows` whether it is held out: 1 or 0.
    int[] held(double share, long seed) {
        var order = order(seed);
        var held = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            held[order[i]] = Math.floor((i + 1) * share) > Math.floor(i * share) ? 1 : 0;
        }
        return spread(held);
    }

    /// Returns for each row a number that does not hang on its place, the same for rows of one group: they are drawn
    /// together or not at all.
    long[] names(long seed) {
        var hashes = hashes(seed);
        return Arrays.stream(groups).mapToLong(g -> hashes[g]).toArray();
    }

    private long[] hashes(long seed) {
        var hashes = new long[Arrays.stream(groups).max().orElse(-1) + 1];
        Arrays.fill(hashes, Long.MAX_VALUE);
        for (int i = 0; i < rows.length; i++) {
            hashes[groups[i]] = Math.min(hashes[groups[i]], hash(rows[i], seed));
        }
        return hashes;
    }

    private int[] spread(int[] byGroup) {
        return Arrays.stream(groups).map(g -> byGroup[g]).toArray();
    }

    /// Returns the groups by class and, within it, by hash.
    private int[] order(long seed) {
        var hashes = hashes(seed);
        var label = new double[hashes.length];
        for (int i = 0; i < rows.length; i++) {
            label[groups[i]] = Math.max(label[groups[i]], labels[i]);
        }
        return IntStream.range(0, hashes.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer g) -> label[g]).thenComparingLong(g -> hashes[g]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long hash(int row, long seed) {
        long hash = mixed(seed);
        for (var part : ids.parts()) {
            hash = mixed(hash + part.numbers()[row]);
            hash = mixed(hash + part.origins().get(part.origin()[row]).hashCode());
        }
        return hash;
    }

    /// The finalizer of SplitMix64.
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
