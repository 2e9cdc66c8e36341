package org.clientele.analysis.infer;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The noncentral t distribution after AS 243 (Lenth 1989); beyond a noncentrality of 37.6, where its first term is no
/// number any more, the normal approximation 26.7.10 of Abramowitz and Stegun, as R does.
final class NoncentralT {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double FAR = 37.62;
    private static final int MOST = 2_000;
    private static final double ENOUGH = 1e-14;

    private NoncentralT() {}

    /// Returns the probability of at most `t`.
    static double cdf(double t, double df, double ncp) {
        if (Math.abs(ncp) > FAR) {
            double s = 1 / (4 * df);
            return NORMAL.cumulativeProbability((t * (1 - s) - ncp) / Math.sqrt(1 + t * t * 2 * s));
        }
        return t < 0 ? 1 - above(-t, df, -ncp) : above(t, df, ncp);
    }

    private static double above(double t, double df, double ncp) {
        double x = t * t / (t * t + df);
        double sum = x > 0 ? series(x, df, ncp) : 0;
        return Math.min(1, sum + NORMAL.cumulativeProbability(-ncp));
    }

    private static double series(double x, double df, double ncp) {
        double lambda = ncp * ncp;
        double p = 0.5 * Math.exp(-0.5 * lambda);
        double q = Math.sqrt(2 / Math.PI) * p * ncp;
        double rest = 0.5 - p;
        double a = 0.5;
        double b = 0.5 * df;
        double tail = Math.exp(b * Math.log1p(-x));
        double odd = RegularizedBeta.value(x, a, b);
        double oddStep = 2 * tail * Math.exp(a * Math.log(x) - LogBeta.value(a, b));
        double even = 1 - tail;
        double evenStep = b * x * tail;
        double sum = p * odd + q * even;
        for (int i = 1; i < MOST; i++) {
            a++;
            odd -= oddStep;
            even -= evenStep;
            oddStep *= x * (a + b - 1) / a;
            evenStep *= x * (a + b - 0.5) / (a + 0.5);
            p *= lambda / (2 * i);
            q *= lambda / (2 * i + 1);
            sum += p * odd + q * even;
            rest -= p;
            if (Math.abs(2 * rest * (odd - oddStep)) < ENOUGH) {
                break;
            }
        }
        return sum;
    }

    /// Returns the noncentrality for which at most `t` has this probability.
    static double noncentrality(double t, double df, double probability) {
        double reach = 10 + Math.abs(t);
        DoubleUnaryOperator off = ncp -> cdf(t, df, ncp) - probability;
        double low = t - reach;
        double high = t + reach;
        for (int i = 0; i < 200 && high - low > 1e-13 * Math.max(1, Math.abs(t)); i++) {
            double middle = (low + high) / 2;
            if (off.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
