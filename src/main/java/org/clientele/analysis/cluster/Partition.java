package org.clientele.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;

/// Points in k groups: the centroids, each point's group and how far it is from its centroid, squared.
record Partition(double[] centroids, int[] labels, double[] squared, int iterations) {

    /// Puts every point to its nearest centroid, the first of equally near ones.
    static Partition nearest(Points points, double[] centroids, int iterations) {
        int k = centroids.length / points.dimensions();
        var labels = new int[points.size()];
        var squared = new double[points.size()];
        for (int i = 0; i < labels.length; i++) {
            squared[i] = Double.POSITIVE_INFINITY;
            for (int c = 0; c < k; c++) {
                double distance = points.squared(i, centroids, c);
                if (distance < squared[i]) {
                    squared[i] = distance;
                    labels[i] = c;
                }
            }
        }
        return new Partition(centroids, labels, squared, iterations);
    }

    double sse() {
        return org.clientele.table.Numbers.sum(squared);
    }

    int k(int dimensions) {
        return centroids.length / dimensions;
    }

    int[] sizes(int k) {
        var sizes = new int[k];
        for (var label : labels) {
            sizes[label]++;
        }
        return sizes;
    }

    /// Returns the same groups numbered by size, the largest first, equal sizes by their centroids.
    Partition ordered(int dimensions) {
        int k = k(dimensions);
        var sizes = sizes(k);
        var order = new ArrayList<Integer>();
        for (int c = 0; c < k; c++) {
            order.add(c);
        }
        order.sort(Comparator.<Integer>comparingInt(c -> -sizes[c])
                .thenComparing((a, b) -> Arrays.compare(centroid(a, dimensions), centroid(b, dimensions))));
        var moved = new double[centroids.length];
        var place = new int[k];
        for (int to = 0; to < k; to++) {
            place[order.get(to)] = to;
            System.arraycopy(centroids, order.get(to) * dimensions, moved, to * dimensions, dimensions);
        }
        var relabelled = Arrays.stream(labels).map(label -> place[label]).toArray();
        return new Partition(moved, relabelled, squared, iterations);
    }

    private double[] centroid(int c, int dimensions) {
        return Arrays.copyOfRange(centroids, c * dimensions, (c + 1) * dimensions);
    }
}
