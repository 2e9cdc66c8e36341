package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.analysis.classify.CalibrationBin;
import org.clientele.analysis.classify.Confusion;
import org.clientele.analysis.classify.Judgement;
import org.clientele.analysis.classify.RocPoint;

/// How scores of the rows held out tell two classes apart.
///
/// @param cuts the confusion at each hundredth
/// @param learnt the same for the training rows, each scored by a model of the other folds: what a threshold may be
///     chosen by without looking at the rows held out
/// @param roc at most 200 points
public record ClassView(
        Confusion confusion,
        List<Confusion> cuts,
        List<Confusion> learnt,
        List<RocPoint> roc,
        List<CalibrationBin> calibration) {

    private static final int MOST = 200;

    public ClassView {
        cuts = List.copyOf(cuts);
        learnt = List.copyOf(learnt);
        roc = List.copyOf(roc);
        calibration = List.copyOf(calibration);
    }

    /// @param training how the training rows are told apart by models of the other folds
    static ClassView of(double[] scores, double[] truth, double threshold, Judgement training) {
        var judgement = new Judgement(scores, truth);
        return new ClassView(
                judgement.confusion(threshold),
                hundredths(judgement),
                hundredths(training),
                judgement.hasBothClasses() ? thinned(judgement.roc()) : List.of(),
                judgement.calibration());
    }

    private static List<Confusion> hundredths(Judgement judgement) {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(i -> judgement.confusion(i / 100.0))
                .toList();
    }

    /// Whom one reaches when the rows are gone through from the greatest score down.
    ///
    /// @param reached the share of the rows, `found` the share of all positives among them
    public record Gain(double reached, double found) {}

    /// Returns the curve of cumulative gains from (0, 0) to (1, 1).
    public List<Gain> gains() {
        double positives = confusion.truePositives() + confusion.falseNegatives();
        double share = positives / confusion.rows();
        return roc.stream()
                .map(p -> new Gain(share * p.truePositives() + (1 - share) * p.falsePositives(), p.truePositives()))
                .toList();
    }

    /// Returns the threshold that brings most on the training rows, the lowest of equally good ones.
    public double best(double worth, double cost) {
        var best = learnt.getFirst();
        for (var cut : learnt) {
            best = cut.profit(worth, cost) > best.profit(worth, cost) ? cut : best;
        }
        return best.threshold();
    }

    private static List<RocPoint> thinned(List<RocPoint> points) {
        if (points.size() <= MOST) {
            return points;
        }
        var kept = new ArrayList<RocPoint>();
        for (int i = 0; i < MOST; i++) {
            kept.add(points.get((int) Math.round(i * (points.size() - 1.0) / (MOST - 1))));
        }
        return kept;
    }
}
