package org.clientele.analysis.recommend;

import org.clientele.table.Moments;

/// A mean over customers and its 95 % interval: mean ± 1.96 s / √n, s the standard deviation of the n customers.
public record Estimate(double mean, double low, double high) {

    private static final double Z = 1.959963984540054;

    static Estimate of(double[] values) {
        var moments = Moments.of(values);
        double half = Z * moments.deviation() / Math.sqrt(values.length);
        return new Estimate(moments.mean(), moments.mean() - half, moments.mean() + half);
    }
}
