package org.clientele.analysis.classify;

import java.util.List;
import org.clientele.analysis.regress.Coefficient;

/// The figures of a logistic regression as `summary(glm)` gives them, and its odds ratios.
///
/// @param ridge the penalty; above 0 standard errors and p are those of the penalised fit and only a guide
/// @param separated the terms that tell the classes apart without fault, so that their estimates have no end
public record LogisticFigures(
        int rows,
        int rank,
        List<Coefficient> coefficients,
        List<OddsRatio> odds,
        double nullDeviance,
        double deviance,
        double aic,
        int iterations,
        boolean converged,
        double ridge,
        List<String> separated) {

    /// By how much the odds are multiplied where a term is larger by one, with its 95 % interval.
    public record OddsRatio(String term, double ratio, double low, double high) {

        static OddsRatio of(Coefficient c) {
            return new OddsRatio(c.term(), Math.exp(c.estimate()), Math.exp(c.low()), Math.exp(c.high()));
        }
    }

    public LogisticFigures {
        coefficients = List.copyOf(coefficients);
        odds = List.copyOf(odds);
        separated = List.copyOf(separated);
    }
}
