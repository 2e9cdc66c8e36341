package org.clientele.analysis.regress;

import java.util.List;

/// The figures of a linear regression as `summary(lm)` gives them.
///
/// @param deviation the standard deviation of the residuals
/// @param f the F statistic of all terms but the constant, with its degrees of freedom
public record LinearFigures(
        int rows,
        int rank,
        List<Coefficient> coefficients,
        double r2,
        double adjustedR2,
        double deviation,
        double f,
        int modelDegrees,
        int residualDegrees,
        double p,
        double logLikelihood,
        double aic) {

    public LinearFigures {
        coefficients = List.copyOf(coefficients);
    }
}
