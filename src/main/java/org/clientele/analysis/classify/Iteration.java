package org.clientele.analysis.classify;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.clientele.analysis.regress.LeastSquares;
import org.clientele.analysis.regress.Reduced;
import org.clientele.spec.Progress;
import org.clientele.table.Numbers;

/// Iteratively reweighted least squares for a logistic regression, each step a QR; a ridge penalty is a row more for
/// each column. Where there are many rows, every eighth of them says roughly where to begin.
final class Iteration {

    private static final int MOST = 60;
    private static final double ENOUGH = 1e-13;
    private static final double USUAL = 1e-10;

    private static final int MANY = 1 << 15;
    private static final int SAMPLED = 8;
    private static final double ROUGHLY = 1e-4;

    /// Rows are gone through in shares of a fixed size, so that sums are the same for any number of threads.
    private static final int SHARE = 1 << 11;

    private final double[][] columns;
    private final double[] target;
    private final double[] penalties;
    private final double[] eta;
    private final double[] roots;
    private final double[] response;
    private double[] coefficients;
    private LeastSquares step;
    private double misfit;
    private double deviance = Double.POSITIVE_INFINITY;
    private double change = Double.POSITIVE_INFINITY;
    private int iterations;

    /// @param penalties for each column the root of what its squared coefficient costs
    Iteration(double[][] columns, double[] target, double[] penalties) {
        this.columns = columns;
        this.target = target;
        this.penalties = penalties;
        eta = new double[target.length];
        roots = new double[target.length];
        response = new double[target.length];
        Arrays.setAll(eta, i -> logit((target[i] + 0.5) / 2));
        weigh(0, target.length);
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    Iteration run(Progress progress) {
        if (target.length >= MANY) {
            begin(progress.part(0, 0.2));
        }
        return run(progress.part(target.length >= MANY ? 0.2 : 0, 1), ENOUGH);
    }

    private Iteration run(Progress progress, double enough) {
        while (iterations < MOST && change > enough) {
            progress.at(Math.min(iterations, 9), 10);
            iterations++;
            advance();
        }
        return this;
    }

    /// Begins at what some of the rows say, if that is better than where one begins without.
    private void begin(Progress progress) {
        var some = new Iteration(
                Arrays.stream(columns).map(Iteration::sampled).toArray(double[][]::new), sampled(target), penalties);
        var rough = some.run(progress, ROUGHLY).coefficients;
        var before = eta.clone();
        coefficients = rough;
        measure();
        if (!(deviance < Double.POSITIVE_INFINITY) || deviance >= none()) {
            System.arraycopy(before, 0, eta, 0, eta.length);
            coefficients = null;
            deviance = Double.POSITIVE_INFINITY;
            weigh(0, eta.length);
        }
    }

    /// Returns the deviance of saying nothing of any row.
    private double none() {
        return 2 * Math.log(2) * target.length;
    }

    private static double[] sampled(double[] column) {
        var some = new double[Math.ceilDiv(column.length, SAMPLED)];
        Arrays.setAll(some, i -> column[i * SAMPLED]);
        return some;
    }

    private void advance() {
        step = Reduced.of(columns, roots, response, penalties);
        var before = coefficients;
        coefficients = Arrays.stream(step.coefficients())
                .map(b -> Double.isNaN(b) ? 0 : b)
                .toArray();
        double last = deviance;
        measure();
        for (int half = 0; half < 20 && before != null && !(deviance <= last * (1 + 1e-9)); half++) {
            for (int j = 0; j < coefficients.length; j++) {
                coefficients[j] = (coefficients[j] + before[j]) / 2;
            }
            measure();
        }
        change = Math.abs(last - deviance) / (Math.abs(deviance) + 0.1);
    }

    private void measure() {
        int shares = Math.ceilDiv(target.length, SHARE);
        misfit = Numbers.sum(IntStream.range(0, shares)
                .parallel()
                .mapToDouble(s -> measure(s * SHARE, Math.min((s + 1) * SHARE, target.length)))
                .toArray());
        deviance = misfit;
        for (int j = 0; j < penalties.length; j++) {
            deviance += penalties[j] * penalties[j] * coefficients[j] * coefficients[j];
        }
    }

    private double measure(int from, int to) {
        Arrays.fill(eta, from, to, 0);
        for (int j = 0; j < columns.length; j++) {
            add(coefficients[j], columns[j], from, to);
        }
        return weigh(from, to);
    }

    private void add(double times, double[] column, int from, int to) {
        for (int i = from; i < to; i++) {
            eta[i] += times * column[i];
        }
    }

    /// Sets weights and working response from the linear predictor; returns the deviance of these rows. Both
    /// probabilities come from e to the minus size, so that neither is rounded to 1 before it is taken off.
    private double weigh(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double small = Math.exp(-Math.abs(eta[i]));
            double likely = 1 / (1 + small);
            double unlikely = small * likely;
            boolean positive = target[i] > 0;
            double missed = positive == eta[i] > 0 ? unlikely : likely;
            sum += 2 * ((positive == eta[i] > 0 ? 0 : Math.abs(eta[i])) + log(small));
            roots[i] = Math.max(Math.sqrt(likely * unlikely), 1e-100);
            response[i] = eta[i] + (positive ? missed : -missed) / roots[i] / roots[i];
        }
        return sum;
    }

    /// The logarithm of 1 + x, without the detour of `log1p` where x is not small.
    private static double log(double x) {
        return x > 0.01 ? Math.log(1 + x) : Math.log1p(x);
    }

    /// Returns the coefficients, NaN for a column that was left out.
    double[] coefficients() {
        var left = step.coefficients();
        var found = coefficients.clone();
        for (int j = 0; j < found.length; j++) {
            found[j] = Double.isNaN(left[j]) ? Double.NaN : found[j];
        }
        return found;
    }

    double[] errors() {
        return step.errors();
    }

    int rank() {
        return step.rank();
    }

    /// Returns the deviance without what a penalty adds.
    double misfit() {
        return misfit;
    }

    int iterations() {
        return iterations;
    }

    boolean isConverged() {
        return change <= USUAL;
    }
}
