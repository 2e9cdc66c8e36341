package org.clientele.analysis.cluster;

import org.clientele.table.Numbers;
import org.clientele.table.RowIds;

/// Silhouette widths (Rousseeuw 1987), exact over all points, or over a sample of them where there are many.
record Silhouette(double[] widths, int[] labels) {

    static final int MOST = 5_000;

    static Silhouette of(Points points, int[] labels, int k, RowIds ids) {
        var chosen = RowSample.of(points, ids, MOST);
        var sample = points.gather(chosen);
        var own = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            own[i] = labels[chosen[i]];
        }
        return new Silhouette(widths(sample, own, k), own);
    }

    private static double[] widths(Points points, int[] labels, int k) {
        int n = points.size();
        var sums = new double[n * k];
        var sizes = new int[k];
        for (int i = 0; i < n; i++) {
            sizes[labels[i]]++;
            for (int j = i + 1; j < n; j++) {
                double distance = Math.sqrt(points.squared(i, points.values(), j));
                sums[i * k + labels[j]] += distance;
                sums[j * k + labels[i]] += distance;
            }
        }
        var widths = new double[n];
        for (int i = 0; i < n; i++) {
            widths[i] = width(sums, i * k, labels[i], sizes);
        }
        return widths;
    }

    /// (b − a) / max(a, b); 0 for a point alone in its group.
    private static double width(double[] sums, int from, int own, int[] sizes) {
        if (sizes[own] <= 1) {
            return 0;
        }
        double a = sums[from + own] / (sizes[own] - 1);
        double b = Double.POSITIVE_INFINITY;
        for (int c = 0; c < sizes.length; c++) {
            if (c != own && sizes[c] > 0) {
                b = Math.min(b, sums[from + c] / sizes[c]);
            }
        }
        double most = Math.max(a, b);
        return Double.isInfinite(b) || most == 0 ? 0 : (b - a) / most;
    }

    double mean() {
        return Numbers.sum(widths) / widths.length;
    }

    /// Returns the mean over the points of one group; 0 where none was looked at.
    double mean(int group) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < widths.length; i++) {
            if (labels[i] == group) {
                sum += widths[i];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
