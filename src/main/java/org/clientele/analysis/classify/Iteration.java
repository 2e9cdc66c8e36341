package org.clientele.analysis.classify;

import java.util.Arrays;
import org.clientele.analysis.regress.LeastSquares;
import org.clientele.analysis.regress.Reduced;
import org.clientele.spec.Progress;

/// Iteratively reweighted least squares for a logistic regression, each step a QR; a ridge penalty is a row more for
/// each column.
final class Iteration {

    private static final int MOST = 60;
    private static final double ENOUGH = 1e-13;
    private static final double USUAL = 1e-10;

    private final double[][] columns;
    private final double[] target;
    private final double[] penalties;
    private final double[] eta;
    private double[] coefficients;
    private LeastSquares step;
    private double deviance = Double.POSITIVE_INFINITY;
    private double change = Double.POSITIVE_INFINITY;
    private int iterations;

    /// @param penalties for each column the root of what its squared coefficient costs
    Iteration(double[][] columns, double[] target, double[] penalties) {
        this.columns = columns;
        this.target = target;
        this.penalties = penalties;
        eta = new double[target.length];
        Arrays.setAll(eta, i -> logit((target[i] + 0.5) / 2));
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    Iteration run(Progress progress) {
        while (iterations < MOST && change > ENOUGH) {
            progress.at(Math.min(iterations, 9), 10);
            iterations++;
            advance();
        }
        return this;
    }

    private void advance() {
        step = reduced();
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
        Arrays.fill(eta, 0);
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < eta.length; i++) {
                eta[i] += coefficients[j] * columns[j][i];
            }
        }
        deviance = deviance(eta, target);
        for (int j = 0; j < penalties.length; j++) {
            deviance += penalties[j] * penalties[j] * coefficients[j] * coefficients[j];
        }
    }

    static double deviance(double[] eta, double[] target) {
        double sum = 0;
        for (int i = 0; i < eta.length; i++) {
            double margin = target[i] > 0 ? -eta[i] : eta[i];
            sum += 2 * (margin > 0 ? margin + Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)));
        }
        return sum;
    }

    private double root(int i) {
        double p = 1 / (1 + Math.exp(-eta[i]));
        double q = 1 / (1 + Math.exp(eta[i]));
        return Math.max(Math.sqrt(p * q), 1e-100);
    }

    private LeastSquares reduced() {
        var roots = new double[target.length];
        var response = new double[target.length];
        for (int i = 0; i < target.length; i++) {
            roots[i] = root(i);
            double error = target[i] > 0 ? 1 / (1 + Math.exp(eta[i])) : -1 / (1 + Math.exp(-eta[i]));
            response[i] = eta[i] + error / roots[i] / roots[i];
        }
        return Reduced.of(columns, roots, response, penalties);
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

    double[] eta() {
        return eta;
    }

    int iterations() {
        return iterations;
    }

    boolean isConverged() {
        return change <= USUAL;
    }
}
