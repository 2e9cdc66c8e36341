package org.clientele.analysis.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.clientele.analysis.regress.Coefficient;
import org.clientele.spec.Progress;
import org.clientele.table.Numbers;

/// Logistic regression by maximum likelihood, with everything that `summary(glm)` says of it.
///
/// A ridge penalty λ takes λ/2 · Σ (bⱼ sⱼ)² off the log-likelihood, where sⱼ is the deviation of column j; the
/// constant is not penalised.
public record LogisticRegression(LogisticFigures figures, double[] weights) {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double ENDLESS = 50;

    /// @param terms the names of the columns; a column of ones is the constant
    /// @param target 0 or 1 for each row
    /// @param ridge λ, 0 for none
    public static LogisticRegression of(
            List<String> terms, double[][] columns, double[] target, double ridge, Progress progress) {
        var deviations = Arrays.stream(columns)
                .mapToDouble(LogisticRegression::deviation)
                .toArray();
        var penalties = Arrays.stream(deviations).map(s -> Math.sqrt(ridge) * s).toArray();
        var found = new Iteration(columns, target, penalties).run(progress);
        var coefficients = coefficients(terms, found);
        double deviance = found.misfit();
        var separated = ridge > 0 ? List.<String>of() : endless(coefficients, deviations);
        var figures = new LogisticFigures(
                target.length,
                found.rank(),
                coefficients,
                coefficients.stream().map(LogisticFigures.OddsRatio::of).toList(),
                nullDeviance(target),
                deviance,
                deviance + 2 * found.rank(),
                found.iterations(),
                found.isConverged(),
                ridge,
                separated);
        var weights = Arrays.stream(found.coefficients())
                .map(b -> Double.isNaN(b) ? 0 : b)
                .toArray();
        return new LogisticRegression(figures, weights);
    }

    private static double deviation(double[] column) {
        double mean = Numbers.sum(column) / column.length;
        var squares = new double[column.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (column[i] - mean) * (column[i] - mean);
        }
        return Math.sqrt(Numbers.sum(squares) / column.length);
    }

    private static List<Coefficient> coefficients(List<String> terms, Iteration found) {
        var estimates = found.coefficients();
        var errors = found.errors();
        double z = NORMAL.inverseCumulativeProbability(0.975);
        var coefficients = new ArrayList<Coefficient>();
        for (int j = 0; j < estimates.length; j++) {
            double statistic = estimates[j] / errors[j];
            coefficients.add(new Coefficient(
                    terms.get(j),
                    estimates[j],
                    errors[j],
                    statistic,
                    2 * NORMAL.cumulativeProbability(-Math.abs(statistic)),
                    estimates[j] - z * errors[j],
                    estimates[j] + z * errors[j]));
        }
        return coefficients;
    }

    private static double nullDeviance(double[] target) {
        double n = target.length;
        double ones = Arrays.stream(target).sum();
        return ones == 0 || ones == n ? 0 : -2 * (ones * Math.log(ones / n) + (n - ones) * Math.log(1 - ones / n));
    }

    /// Where classes are told apart without fault the likelihood has no greatest value: estimates grow without end
    /// and so do their errors, by far beyond what any term with overlap has.
    private static List<String> endless(List<Coefficient> coefficients, double[] deviations) {
        var terms = new ArrayList<String>();
        for (int j = 0; j < deviations.length; j++) {
            if (deviations[j] > 0 && coefficients.get(j).error() * deviations[j] > ENDLESS) {
                terms.add(coefficients.get(j).term());
            }
        }
        return terms;
    }
}
