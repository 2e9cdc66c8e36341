package org.clientele.analysis.classify;

import java.util.Arrays;

/// The best cut of one column among some rows: those of at most `rank` go left. A gain of 0 is none.
record Split(int column, int rank, int next, double gain) {

    static final Split NONE = new Split(-1, 0, 0, 0);

    /// What makes one cut better than another must be more than rounding, so that equal ones are told by their order.
    private static final double MORE = 1 + 1e-12;

    boolean isBetterThan(Split other) {
        return gain > other.gain * MORE;
    }

    /// Sums and counts by rank among some rows.
    private record Tally(int[] ranks, int[] counts, double[] sums) {

        static Tally of(Ranks column, double[] target, int[] rows, int from, int to) {
            return column.values().length <= 4L * (to - from)
                    ? counted(column, target, rows, from, to)
                    : sorted(column, target, rows, from, to);
        }

        private static Tally counted(Ranks column, double[] target, int[] rows, int from, int to) {
            var counts = new int[column.values().length];
            var sums = new double[counts.length];
            for (int i = from; i < to; i++) {
                int rank = column.of()[rows[i]];
                counts[rank]++;
                sums[rank] += target[rows[i]];
            }
            var ranks = new int[counts.length];
            Arrays.setAll(ranks, r -> r);
            return new Tally(ranks, counts, sums);
        }

        private static Tally sorted(Ranks column, double[] target, int[] rows, int from, int to) {
            var keys = new long[to - from];
            for (int i = from; i < to; i++) {
                keys[i - from] = (long) column.of()[rows[i]] << 32 | i;
            }
            Arrays.sort(keys);
            var ranks = new int[keys.length];
            var counts = new int[keys.length];
            var sums = new double[keys.length];
            for (int k = 0; k < keys.length; k++) {
                ranks[k] = (int) (keys[k] >> 32);
                counts[k] = 1;
                sums[k] = target[rows[(int) keys[k]]];
            }
            return new Tally(ranks, counts, sums);
        }
    }

    /// Looks through all cuts that leave at least `leaf` rows on each side; the first of the best is taken.
    static Split best(int column, Ranks ranks, double[] target, int[] rows, int[] range, int leaf) {
        var tally = Tally.of(ranks, target, rows, range[0], range[1]);
        int all = range[1] - range[0];
        double sum = Arrays.stream(tally.sums()).sum();
        var best = NONE;
        int left = 0;
        double leftSum = 0;
        int at = -1;
        for (int k = 0; k < tally.ranks().length; k++) {
            if (tally.counts()[k] == 0) {
                continue;
            }
            if (at >= 0 && tally.ranks()[k] != at && left >= leaf && all - left >= leaf) {
                double difference = leftSum / left - (sum - leftSum) / (all - left);
                double gain = (double) left / all * (all - left) * difference * difference;
                var cut = new Split(column, at, tally.ranks()[k], gain);
                best = cut.isBetterThan(best) ? cut : best;
            }
            at = tally.ranks()[k];
            left += tally.counts()[k];
            leftSum += tally.sums()[k];
        }
        return best;
    }
}
