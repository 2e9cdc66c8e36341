package org.clientele.analysis.infer;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Probabilities in the tails of distributions, with digits far out too; NaN where there is no statistic or no degree
/// of freedom.
public final class Tails {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Tails() {}

    /// Returns the probability of a t at least this far from zero, on either side.
    public static double t(double t, double df) {
        return isKnown(t, df) ? 2 * TDistribution.of(df).survivalProbability(Math.abs(t)) : Double.NaN;
    }

    /// Returns the t that leaves half of `outside` beyond it: 1.96 of 0.05 and many degrees of freedom.
    public static double tBeyond(double outside, double df) {
        return isKnown(outside, df) ? TDistribution.of(df).inverseSurvivalProbability(outside / 2) : Double.NaN;
    }

    /// Returns the probability of an F at least this great.
    public static double f(double f, double df1, double df2) {
        return isKnown(f, df1) && df2 > 0 ? FDistribution.of(df1, df2).survivalProbability(f) : Double.NaN;
    }

    /// Returns the probability of a χ² at least this great.
    public static double chiSquare(double chiSquare, double df) {
        return isKnown(chiSquare, df) ? ChiSquaredDistribution.of(df).survivalProbability(chiSquare) : Double.NaN;
    }

    /// Returns the probability of a standard normal z at least this far from zero, on either side.
    public static double z(double z) {
        return Double.isNaN(z) ? Double.NaN : 2 * NORMAL.survivalProbability(Math.abs(z));
    }

    /// Returns the z that leaves half of `outside` beyond it: 1.96 of 0.05.
    public static double zBeyond(double outside) {
        return NORMAL.inverseSurvivalProbability(outside / 2);
    }

    private static boolean isKnown(double statistic, double df) {
        return !Double.isNaN(statistic) && df > 0;
    }
}
