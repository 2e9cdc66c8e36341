package org.clientele.analysis.infer;

import java.util.Arrays;
import java.util.List;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.SortIndex;
import org.clientele.table.SortKey;
import org.clientele.table.Type;

/// Kendall's τ-b, by counting the exchanges that sort the second column (Knight 1966).
///
/// Without equal values and of fewer than fifty rows its p is that of all orders, else from the normal distribution
/// with the variance that equal values leave (Kendall 1970).
record Kendall(double tau, double p) {

    private static final int EXACT = 50;

    static Kendall of(double[] x, double[] y) {
        int n = x.length;
        var byX = order(x, y, SortKey.ascending("x"), SortKey.ascending("y"));
        var a = at(x, byX);
        var b = at(y, byX);
        var both = Ties.of(n, i -> a[i] == a[i - 1] && b[i] == b[i - 1]);
        var inX = Ties.of(n, i -> a[i] == a[i - 1]);
        double exchanges = new Merge(b.clone(), b).sort(0, n);
        var inY = Ties.of(n, i -> b[i] == b[i - 1]);
        double pairs = n * (n - 1.0) / 2;
        double score = pairs - inX.pairs() - inY.pairs() + both.pairs() - 2 * exchanges;
        double tau = score / Math.sqrt((pairs - inX.pairs()) * (pairs - inY.pairs()));
        if (Double.isNaN(tau) || n < 3) {
            return new Kendall(tau, Double.NaN);
        }
        boolean exact = n < EXACT && inX.pairs() == 0 && inY.pairs() == 0;
        return new Kendall(
                Math.clamp(tau, -1, 1),
                exact ? exact(exchanges, n) : Tails.z(score / Math.sqrt(variance(n, inX, inY))));
    }

    /// What runs of equal values take: the pairs in them, and the sums the variance needs.
    private record Ties(double pairs, double triples, double lost) {

        static Ties of(int n, java.util.function.IntPredicate sameAsBefore) {
            double pairs = 0;
            double triples = 0;
            double lost = 0;
            for (int from = 0, to; from < n; from = to) {
                to = from + 1;
                while (to < n && sameAsBefore.test(to)) {
                    to++;
                }
                double run = to - from;
                pairs += run * (run - 1) / 2;
                triples += run * (run - 1) * (run - 2);
                lost += run * (run - 1) * (2 * run + 5);
            }
            return new Ties(pairs, triples, lost);
        }
    }

    private static double variance(double n, Ties a, Ties b) {
        return (n * (n - 1) * (2 * n + 5) - a.lost() - b.lost()) / 18
                + 2 * a.pairs() * b.pairs() / (n * (n - 1))
                + a.triples() * b.triples() / (9 * n * (n - 1) * (n - 2));
    }

    private static int[] order(double[] x, double[] y, SortKey... keys) {
        var schema = Schema.of(Field.of("x", Type.DECIMAL), Field.of("y", Type.DECIMAL));
        var blocks = List.<org.clientele.table.Block>of(new DecimalBlock(x), new DecimalBlock(y));
        return SortIndex.of(Sheet.of(schema, RowIds.of("value", x.length), blocks), keys);
    }

    private static double[] at(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
    }

    /// A merge sort that counts the pairs that were the wrong way round; both arrays begin equal.
    private record Merge(double[] from, double[] into) {

        double sort(int low, int high) {
            if (high - low < 2) {
                return 0;
            }
            int middle = (low + high) >>> 1;
            var other = new Merge(into, from);
            double count = other.sort(low, middle) + other.sort(middle, high);
            int left = low;
            int right = middle;
            for (int at = low; at < high; at++) {
                if (left < middle && (right >= high || from[left] <= from[right])) {
                    into[at] = from[left++];
                } else {
                    count += middle - left;
                    into[at] = from[right++];
                }
            }
            return count;
        }
    }

    /// Returns twice the probability of the nearer tail of the number of exchanges in all orders of n.
    private static double exact(double exchanges, int n) {
        var share = new double[n * (n - 1) / 2 + 1];
        share[0] = 1;
        for (int i = 2; i <= n; i++) {
            var next = new double[share.length];
            for (int k = 0; k < share.length; k++) {
                for (int j = 0; j < i && j <= k; j++) {
                    next[k] += share[k - j] / i;
                }
            }
            share = next;
        }
        int nearer = (int) Math.min(exchanges, share.length - 1 - exchanges);
        return Math.min(1, 2 * Arrays.stream(share, 0, nearer + 1).sum());
    }
}
