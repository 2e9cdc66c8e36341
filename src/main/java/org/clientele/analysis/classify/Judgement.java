package org.clientele.analysis.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.table.Numbers;

/// How well scores between 0 and 1 tell positives (1) from negatives (0).
public final class Judgement {

    private static final int BINS = 10;

    private final double[] scores;
    private final double[] truth;

    public Judgement(double[] scores, double[] truth) {
        this.scores = scores;
        this.truth = truth;
    }

    public Confusion confusion(double threshold) {
        return Confusion.of(scores, truth, threshold);
    }

    /// Returns whether both classes are there; else AUC is undefined.
    public boolean hasBothClasses() {
        double positives = Arrays.stream(truth).sum();
        return positives > 0 && positives < truth.length;
    }

    /// Returns the rows by score, the greatest first.
    private int[] order() {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Returns the ROC curve from (0, 0) to (1, 1), a point for each distinct score.
    public List<RocPoint> roc() {
        double positives = Arrays.stream(truth).sum();
        double negatives = truth.length - positives;
        var points = new ArrayList<RocPoint>();
        points.add(new RocPoint(0, 0, Double.POSITIVE_INFINITY));
        double hits = 0;
        double alarms = 0;
        var order = order();
        for (int i = 0; i < order.length; i++) {
            hits += truth[order[i]];
            alarms += 1 - truth[order[i]];
            if (i == order.length - 1 || scores[order[i + 1]] != scores[order[i]]) {
                points.add(new RocPoint(alarms / negatives, hits / positives, scores[order[i]]));
            }
        }
        return points;
    }

    /// Returns the probability that a positive has a greater score than a negative, ties half: the area under the ROC
    /// curve; NaN of one class alone.
    public double auc() {
        if (!hasBothClasses()) {
            return Double.NaN;
        }
        var roc = roc();
        double area = 0;
        for (int i = 1; i < roc.size(); i++) {
            var a = roc.get(i - 1);
            var b = roc.get(i);
            area += (b.falsePositives() - a.falsePositives()) * (a.truePositives() + b.truePositives()) / 2;
        }
        return area;
    }

    /// Returns the mean squared difference of score and truth.
    public double brier() {
        return mean(i -> (scores[i] - truth[i]) * (scores[i] - truth[i]));
    }

    /// Returns the mean of −ln of what was given to the true class, scores held off 0 and 1 by 2⁻⁵².
    public double logLoss() {
        return mean(i -> {
            double p = Math.clamp(scores[i], Math.ulp(1.0), 1 - Math.ulp(1.0));
            return -Math.log(truth[i] > 0 ? p : 1 - p);
        });
    }

    private double mean(java.util.function.IntToDoubleFunction of) {
        return scores.length == 0
                ? Double.NaN
                : Numbers.sum(IntStream.range(0, scores.length).mapToDouble(of).toArray()) / scores.length;
    }

    /// Returns the tenths of the scale in which there are rows; a score on a border belongs to the lower one.
    public List<CalibrationBin> calibration() {
        var rows = new int[BINS];
        var sums = new double[BINS];
        var positives = new double[BINS];
        for (int i = 0; i < scores.length; i++) {
            int bin = bin(scores[i]);
            rows[bin]++;
            sums[bin] += scores[i];
            positives[bin] += truth[i];
        }
        return IntStream.range(0, BINS)
                .filter(b -> rows[b] > 0)
                .mapToObj(b ->
                        CalibrationBin.of(b / (double) BINS, (b + 1) / (double) BINS, rows[b], sums[b], positives[b]))
                .toList();
    }

    private static int bin(double score) {
        int bin = 0;
        while (bin < BINS - 1 && (bin + 1) / (double) BINS < score) {
            bin++;
        }
        return bin;
    }
}
