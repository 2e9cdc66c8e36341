package org.clientele.analysis.cluster;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.clientele.spec.Problem;
import org.clientele.table.Numbers;

/// First centroids by greedy k-means++ (Arthur and Vassilvitskii 2007): for each next one a few candidates are drawn in
/// proportion to the squared distance from those chosen before; the one that leaves the least sum is taken.
final class Seeding {

    private final Points points;
    private final RandomGenerator random;
    private double[] nearest;

    private Seeding(Points points, long seed) {
        this.points = points;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.nearest = new double[points.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    }

    static double[] of(Points points, int k, long seed, int start) {
        var seeding = new Seeding(points, seed + 0x9E3779B97F4A7C15L * start);
        int d = points.dimensions();
        var centroids = new double[k * d];
        int chosen = (int) (seeding.random.nextDouble() * points.size());
        seeding.nearest = seeding.with(chosen);
        for (int c = 0; c < k; c++) {
            if (c > 0) {
                chosen = seeding.next(c, k);
            }
            System.arraycopy(points.values(), chosen * d, centroids, c * d, d);
        }
        return centroids;
    }

    private int next(int chosen, int k) {
        double total = Numbers.sum(nearest);
        if (total == 0) {
            throw new Problem("problem.cluster.distinct", chosen, k);
        }
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        var left = nearest;
        for (int trial = 0; trial < trials(k); trial++) {
            int candidate = drawn(total);
            var with = with(candidate);
            double sum = Numbers.sum(with);
            if (sum < least) {
                least = sum;
                best = candidate;
                left = with;
            }
        }
        nearest = left;
        return best;
    }

    /// 2 + the binary logarithm of k, rounded down.
    private static int trials(int k) {
        return 2 + 31 - Integer.numberOfLeadingZeros(k);
    }

    /// Returns how far every point is from the nearest chosen one, squared, if this one is chosen too.
    private double[] with(int candidate) {
        var with = new double[nearest.length];
        for (int i = 0; i < with.length; i++) {
            with[i] = Math.min(nearest[i], points.squared(i, points.values(), candidate));
        }
        return with;
    }

    private int drawn(double total) {
        double left = random.nextDouble() * total;
        int last = 0;
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] > 0) {
                last = i;
                left -= nearest[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
