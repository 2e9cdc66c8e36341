package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.List;
import org.clientele.analysis.predict.NumberView.Residual;
import org.clientele.analysis.regress.LeastSquares;
import org.clientele.table.Numbers;

/// The residuals of a linear regression on its training rows.
record Diagnosis(Study study, Encoding encoding, int[] places) {

    /// Returns at most 500 rows: what was fitted, the residual divided by σ √(1 − leverage), and the leverage.
    List<Residual> residuals() {
        var columns = encoding.encode(study.sheet(), study.rows(places), Encoding.Manner.CONTRASTS);
        var truth = study.truth(places);
        var solution = LeastSquares.of(Fitting.withOnes(columns), truth);
        var left = solution.residuals();
        var squares = java.util.Arrays.stream(left).map(r -> r * r).toArray();
        double deviation = Math.sqrt(Numbers.sum(squares) / Math.max(1, truth.length - solution.rank()));
        var residuals = new ArrayList<Residual>();
        for (int i : NumberView.sample(left.length)) {
            double leverage = solution.leverage(i);
            double error = deviation * Math.sqrt(Math.max(0, 1 - leverage));
            residuals.add(new Residual(truth[i] - left[i], error > 0 ? left[i] / error : 0, leverage));
        }
        return residuals;
    }
}
