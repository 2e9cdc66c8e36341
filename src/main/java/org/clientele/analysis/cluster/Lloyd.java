package org.clientele.analysis.cluster;

import java.util.Arrays;
import org.clientele.spec.Progress;

/// Lloyd's iteration with the bounds of Hamerly (2010), which pass over points that cannot change their group.
final class Lloyd {

    private final Points points;
    private final int k;
    private final double[] centroids;
    private final int[] labels;
    private final double[] upper;
    private final double[] lower;
    private boolean changed;

    private Lloyd(Points points, double[] start) {
        this.points = points;
        this.k = start.length / points.dimensions();
        this.centroids = start.clone();
        this.labels = new int[points.size()];
        this.upper = new double[points.size()];
        this.lower = new double[points.size()];
    }

    /// Iterates until no point changes its group, at most so many times.
    static Partition run(Points points, double[] start, int most, Progress progress) {
        var lloyd = new Lloyd(points, start);
        lloyd.forget();
        int iteration = 0;
        do {
            progress.at(iteration, most);
            lloyd.changed = false;
            lloyd.assign();
            lloyd.move();
            iteration++;
        } while (lloyd.changed && iteration < most);
        return Partition.nearest(points, lloyd.centroids, iteration);
    }

    /// Makes the bounds say nothing, so that every point is looked at.
    private void forget() {
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
    }

    private void assign() {
        var half = halves();
        for (int i = 0; i < labels.length; i++) {
            double bound = Math.max(half[labels[i]], lower[i]);
            if (upper[i] > bound) {
                upper[i] = Math.sqrt(points.squared(i, centroids, labels[i]));
                if (upper[i] > bound) {
                    look(i);
                }
            }
        }
    }

    /// Half the distance from each centroid to the nearest other.
    private double[] halves() {
        int d = points.dimensions();
        var places = new Points(centroids, d, new int[k]);
        var half = new double[k];
        for (int a = 0; a < k; a++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int b = 0; b < k; b++) {
                nearest = a == b ? nearest : Math.min(nearest, places.squared(a, centroids, b));
            }
            half[a] = Math.sqrt(nearest) / 2;
        }
        return half;
    }

    private void look(int point) {
        double first = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int c = 0; c < k; c++) {
            double distance = points.squared(point, centroids, c);
            if (distance < first) {
                second = first;
                first = distance;
                best = c;
            } else if (distance < second) {
                second = distance;
            }
        }
        changed |= best != labels[point] || lower[point] == Double.NEGATIVE_INFINITY;
        labels[point] = best;
        upper[point] = Math.sqrt(first);
        lower[point] = Math.sqrt(second);
    }

    private void move() {
        int d = points.dimensions();
        var sums = new double[k * d];
        var sizes = new int[k];
        for (int i = 0; i < labels.length; i++) {
            int c = labels[i];
            sizes[c]++;
            for (int j = 0; j < d; j++) {
                sums[c * d + j] += points.values()[i * d + j];
            }
        }
        var before = centroids.clone();
        boolean lost = false;
        for (int c = 0; c < k; c++) {
            if (sizes[c] == 0) {
                System.arraycopy(points.values(), farthest() * d, centroids, c * d, d);
                lost = true;
            }
            for (int j = 0; j < d && sizes[c] > 0; j++) {
                centroids[c * d + j] = sums[c * d + j] / sizes[c];
            }
        }
        if (lost) {
            forget();
            changed = true;
        } else {
            loosen(before);
        }
    }

    /// An empty group starts anew at the point that is farthest from its centroid, the first of equally far ones.
    private int farthest() {
        int far = 0;
        for (int i = 1; i < upper.length; i++) {
            far = upper[i] > upper[far] ? i : far;
        }
        upper[far] = 0;
        return far;
    }

    private void loosen(double[] before) {
        var places = new Points(centroids, points.dimensions(), new int[k]);
        var moved = new double[k];
        Arrays.setAll(moved, c -> Math.sqrt(places.squared(c, before, c)));
        double most = Arrays.stream(moved).max().orElse(0);
        for (int i = 0; i < labels.length; i++) {
            upper[i] += moved[labels[i]];
            lower[i] -= most;
        }
    }
}
