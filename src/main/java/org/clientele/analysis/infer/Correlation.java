package org.clientele.analysis.infer;

import java.util.Arrays;
import java.util.List;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Numbers;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.SortIndex;
import org.clientele.table.SortKey;
import org.clientele.table.Type;

/// How two columns of numbers go together.
///
/// @param r Pearson's correlation, with t = r √((n − 2)/(1 − r²)), its p, and the 95 % interval by Fisher's z
/// @param rho Spearman's correlation and its p
/// @param tau Kendall's τ-b and its p
/// @param line how `y` goes with `x`
public record Correlation(
        int n,
        double r,
        double t,
        double df,
        double p,
        double low,
        double high,
        double rho,
        double rhoP,
        double tau,
        double tauP,
        TrendLine line,
        Strength strength) {

    private static final double OUTSIDE = 0.05;

    static Correlation of(double[] x, double[] y) {
        var a = Whole.of(x);
        var b = Whole.of(y);
        double r = r(a, b);
        var spearman = Spearman.of(x, y);
        var kendall = Kendall.of(x, y);
        double z = Tails.zBeyond(OUTSIDE) / Math.sqrt(x.length - 3.0);
        return new Correlation(
                x.length,
                r,
                t(r, x.length),
                x.length - 2.0,
                p(r, x.length),
                x.length < 4 ? Double.NaN : Math.tanh(atanh(r) - z),
                x.length < 4 ? Double.NaN : Math.tanh(atanh(r) + z),
                spearman.rho(),
                spearman.p(),
                kendall.tau(),
                kendall.p(),
                TrendLine.of(a, b, products(a, b), r),
                Strength.ofCorrelation(r));
    }

    private static double atanh(double r) {
        return 0.5 * Math.log1p(2 * r / (1 - r));
    }

    private static double t(double r, int n) {
        return r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
    }

    /// Returns the probability of a correlation at least this far from zero; NaN of fewer than three values.
    static double p(double r, int n) {
        if (n < 3 || Double.isNaN(r)) {
            return Double.NaN;
        }
        return Math.abs(r) >= 1 ? 0 : Tails.t(t(r, n), n - 2.0);
    }

    static double pearson(double[] x, double[] y) {
        return r(Whole.of(x), Whole.of(y));
    }

    private static double r(Whole a, Whole b) {
        if (a.size() < 2 || a.isConstant() || b.isConstant()) {
            return Double.NaN;
        }
        double r = products(a, b) / (Math.sqrt(a.squares()) * Math.sqrt(b.squares()));
        return Math.clamp(r, -1, 1);
    }

    private static double products(Whole a, Whole b) {
        double meanA = a.mean();
        double meanB = b.mean();
        var products = new double[a.size()];
        Arrays.setAll(products, i -> (a.values()[i] - meanA) * (b.values()[i] - meanB));
        return Numbers.sum(products);
    }

    /// Returns the rank of every value from 1, equal values sharing their mean rank.
    static double[] ranks(double[] values) {
        var schema = Schema.of(Field.of("value", Type.DECIMAL));
        var sheet = Sheet.of(schema, RowIds.of("value", values.length), List.of(new DecimalBlock(values)));
        int[] order = SortIndex.of(sheet, SortKey.ascending("value"));
        var ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
