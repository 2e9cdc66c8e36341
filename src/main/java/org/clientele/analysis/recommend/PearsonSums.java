package org.clientele.analysis.recommend;

/// The correlation of the ratings of both items over their n common customers:
/// (Σ xy − Σ x Σ y / n) / √((Σ x² − (Σ x)² / n) (Σ y² − (Σ y)² / n)); none where all ratings of one are equal there.
final class PearsonSums extends Sums {

    /// Below this share of Σ x² a variance is what rounding left of none.
    private static final double NOTHING = 1e-10;

    private final double[] x;
    private final double[] y;
    private final double[] xx;
    private final double[] yy;
    private final double[] xy;

    PearsonSums(Neighbourhood of, int items) {
        super(of, items);
        x = new double[items];
        y = new double[items];
        xx = new double[items];
        yy = new double[items];
        xy = new double[items];
    }

    @Override
    void sum(int item, double mine, double other) {
        x[item] += mine;
        y[item] += other;
        xx[item] += mine * mine;
        yy[item] += other * other;
        xy[item] += mine * other;
    }

    @Override
    double likeness(int item, int other, int common, double[] norms) {
        double varX = xx[other] - x[other] * x[other] / common;
        double varY = yy[other] - y[other] * y[other] / common;
        if (common < 2 || varX <= NOTHING * xx[other] || varY <= NOTHING * yy[other]) {
            return Double.NaN;
        }
        double together = xy[other] - x[other] * y[other] / common;
        return Math.clamp(together / Math.sqrt(varX * varY), -1, 1);
    }

    @Override
    void clear(int item) {
        x[item] = 0;
        y[item] = 0;
        xx[item] = 0;
        yy[item] = 0;
        xy[item] = 0;
    }
}
