package org.clientele.analysis.predict;

/// How much worse a model gets where the values of one column are dealt anew among rows it has not seen: by how
/// much the area falls, or the error rises; the mean over the folds of the training rows with its 95 % interval.
public record Importance(String column, double mean, double low, double high) {

    static Importance of(String column, double[] losses, int folds) {
        var interval = Metric.of(Measure.AUC, Double.NaN, losses, folds);
        return new Importance(column, interval.mean(), interval.low(), interval.high());
    }
}
