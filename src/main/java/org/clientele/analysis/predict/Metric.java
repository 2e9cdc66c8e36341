package org.clientele.analysis.predict;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.clientele.table.Numbers;

/// One figure of a model: on the rows it was not fitted on, and its mean over the folds of the training rows with a 95
/// % interval by Student's t, its variance corrected for folds that share their rows (Nadeau and Bengio 2003).
public record Metric(Measure measure, double held, double mean, double low, double high) {

    /// @param values of each fold; those that are undefined are passed over
    /// @param folds how many there are in one repeat
    static Metric of(Measure measure, double held, double[] values, int folds) {
        var known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        int count = known.length;
        if (count < 2) {
            double only = count == 1 ? known[0] : Double.NaN;
            return new Metric(measure, held, only, Double.NaN, Double.NaN);
        }
        double mean = Numbers.sum(known) / count;
        var squares = Arrays.stream(known).map(v -> (v - mean) * (v - mean)).toArray();
        double variance = Numbers.sum(squares) / (count - 1);
        double error = Math.sqrt((1.0 / count + 1.0 / (folds - 1)) * variance);
        double width = new TDistribution(count - 1).inverseCumulativeProbability(0.975) * error;
        return new Metric(measure, held, mean, mean - width, mean + width);
    }
}
