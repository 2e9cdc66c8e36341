package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clientele.analysis.classify.Judgement;
import org.clientele.table.Numbers;

/// The figures of some predictions.
final class Measuring {

    static final List<Measure> OF_CLASSES = List.of(
            Measure.AUC,
            Measure.ACCURACY,
            Measure.PRECISION,
            Measure.RECALL,
            Measure.F1,
            Measure.BRIER,
            Measure.LOG_LOSS);
    static final List<Measure> OF_NUMBERS = List.of(Measure.R2, Measure.RMSE, Measure.MAE);

    private Measuring() {}

    static Map<Measure, Double> classes(double[] scores, double[] truth, double threshold) {
        var judgement = new Judgement(scores, truth);
        var confusion = judgement.confusion(threshold);
        var figures = new EnumMap<Measure, Double>(Measure.class);
        figures.put(Measure.AUC, judgement.auc());
        figures.put(Measure.ACCURACY, confusion.accuracy());
        figures.put(Measure.PRECISION, confusion.precision());
        figures.put(Measure.RECALL, confusion.recall());
        figures.put(Measure.F1, confusion.f1());
        figures.put(Measure.BRIER, judgement.brier());
        figures.put(Measure.LOG_LOSS, judgement.logLoss());
        return figures;
    }

    static Map<Measure, Double> numbers(double[] scores, double[] truth) {
        int n = truth.length;
        double mean = Numbers.sum(truth) / n;
        double total = Numbers.sum(
                Arrays.stream(truth).map(v -> (v - mean) * (v - mean)).toArray());
        var errors =
                IntStream.range(0, n).mapToDouble(i -> scores[i] - truth[i]).toArray();
        double squared = Numbers.sum(Arrays.stream(errors).map(e -> e * e).toArray());
        var figures = new EnumMap<Measure, Double>(Measure.class);
        figures.put(Measure.R2, total == 0 ? Double.NaN : 1 - squared / total);
        figures.put(Measure.RMSE, Math.sqrt(squared / n));
        figures.put(
                Measure.MAE, Numbers.sum(Arrays.stream(errors).map(Math::abs).toArray()) / n);
        return figures;
    }
}
