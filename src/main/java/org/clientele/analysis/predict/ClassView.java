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
/// @param roc at most 200 points
public record ClassView(
        Confusion confusion, List<Confusion> cuts, List<RocPoint> roc, List<CalibrationBin> calibration) {

    private static final int MOST = 200;

    public ClassView {
        cuts = List.copyOf(cuts);
        roc = List.copyOf(roc);
        calibration = List.copyOf(calibration);
    }

    static ClassView of(double[] scores, double[] truth, double threshold) {
        var judgement = new Judgement(scores, truth);
        return new ClassView(
                judgement.confusion(threshold),
                IntStream.rangeClosed(0, 100)
                        .mapToObj(i -> judgement.confusion(i / 100.0))
                        .toList(),
                judgement.hasBothClasses() ? thinned(judgement.roc()) : List.of(),
                judgement.calibration());
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
