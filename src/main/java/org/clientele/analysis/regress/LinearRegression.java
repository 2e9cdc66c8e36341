package org.clientele.analysis.regress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.clientele.table.Numbers;

/// Ordinary least squares with everything that `summary(lm)` says of it.
///
/// @param solution the coefficients, residuals and leverages
public record LinearRegression(LinearFigures figures, LeastSquares solution) {

    /// @param terms the names of the columns; a column of ones is the constant
    public static LinearRegression of(List<String> terms, double[][] columns, double[] target) {
        var solution = LeastSquares.refined(columns, target);
        var totals = Totals.of(columns, target, solution);
        return new LinearRegression(totals.figures(coefficients(terms, solution, totals)), solution);
    }

    private static List<Coefficient> coefficients(List<String> terms, LeastSquares solution, Totals totals) {
        var estimates = solution.coefficients();
        var errors = solution.errors();
        var coefficients = new ArrayList<Coefficient>();
        for (int j = 0; j < estimates.length; j++) {
            coefficients.add(totals.coefficient(terms.get(j), estimates[j], errors[j] * totals.deviation()));
        }
        return coefficients;
    }

    /// Sums of squares and degrees of freedom.
    private record Totals(int rows, int rank, int constants, double residual, double total) {

        static Totals of(double[][] columns, double[] target, LeastSquares solution) {
            boolean constant =
                    Arrays.stream(columns).anyMatch(c -> Arrays.stream(c).allMatch(v -> v == c[0] && v != 0));
            double mean = constant ? Numbers.sum(target) / target.length : 0;
            return new Totals(
                    target.length,
                    solution.rank(),
                    constant ? 1 : 0,
                    squares(solution.residuals(), 0),
                    squares(target, mean));
        }

        private static double squares(double[] values, double mean) {
            return Numbers.sum(
                    Arrays.stream(values).map(v -> (v - mean) * (v - mean)).toArray());
        }

        int free() {
            return rows - rank;
        }

        double deviation() {
            return free() > 0 ? Math.sqrt(residual / free()) : Double.NaN;
        }

        Coefficient coefficient(String term, double estimate, double error) {
            if (Double.isNaN(estimate) || free() < 1) {
                return new Coefficient(term, estimate, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
            }
            var t = new TDistribution(free());
            double width = t.inverseCumulativeProbability(0.975) * error;
            double statistic = estimate / error;
            double p = 2 * t.cumulativeProbability(-Math.abs(statistic));
            return new Coefficient(term, estimate, error, statistic, p, estimate - width, estimate + width);
        }

        LinearFigures figures(List<Coefficient> coefficients) {
            int model = rank - constants;
            double r2 = 1 - residual / total;
            double adjusted = 1 - (1 - r2) * (rows - constants) / free();
            double f = model > 0 && free() > 0 ? (total - residual) / model / (residual / free()) : Double.NaN;
            double likelihood = -0.5 * rows * (Math.log(2 * Math.PI) + Math.log(residual / rows) + 1);
            return new LinearFigures(
                    rows,
                    rank,
                    coefficients,
                    r2,
                    free() > 0 ? adjusted : Double.NaN,
                    deviation(),
                    f,
                    model,
                    free(),
                    Double.isFinite(f) ? tail(f, model, free()) : Double.isNaN(f) ? f : 0,
                    likelihood,
                    2.0 * (rank + 1) - 2 * likelihood);
        }

        /// 1 − F(x) without the loss near 1: the reciprocal has the degrees exchanged.
        private static double tail(double f, int model, int free) {
            return f <= 0 ? 1 : new FDistribution(free, model).cumulativeProbability(1 / f);
        }
    }
}
