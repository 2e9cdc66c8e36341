package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.clientele.analysis.classify.Judgement;

/// Deals the values of one feature anew among rows that a model has not seen, and says how much worse it then is
/// (Breiman 2001). Of many rows the 2,000 with the least hash of their names.
///
/// @param order the places that are looked at, by the hash of their names
record Shuffling(Study study, Encoding encoding, int[] order) {

    private static final int MOST = 2_000;

    static Shuffling of(Study study, Encoding encoding, int[] places) {
        var names = study.dealing(places).names(study.spec().division().seed());
        var order = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> names[i]))
                .limit(MOST)
                .mapToInt(i -> places[i])
                .toArray();
        return new Shuffling(study, encoding, order);
    }

    /// Returns by how much the model is worse, feature by feature.
    double[] losses(Fitted fitted) {
        var columns = encoding.encode(study.sheet(), study.rows(order), fitted.manner());
        var of = encoding.columns(fitted.manner());
        double whole = figure(fitted, columns);
        var losses = new double[encoding.features().size()];
        for (int f = 0; f < losses.length; f++) {
            var dealt = columns.clone();
            int[] from = dealt(f);
            for (int j = 0; j < dealt.length; j++) {
                if (of.get(j).feature() == f) {
                    var column = columns[j];
                    dealt[j] = Arrays.stream(from).mapToDouble(i -> column[i]).toArray();
                }
            }
            losses[f] = whole - figure(fitted, dealt);
        }
        return losses;
    }

    /// Returns for each row the one whose value it is given.
    private int[] dealt(int feature) {
        var names = study.dealing(order).names(feature + 1000L);
        return IntStream.range(0, order.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> names[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Returns a figure that is better the greater it is.
    private double figure(Fitted fitted, double[][] columns) {
        var scores = fitted.scores(columns, order.length);
        var truth = study.truth(order);
        return study.isClass()
                ? new Judgement(scores, truth).auc()
                : -Measuring.numbers(scores, truth).get(Measure.RMSE);
    }
}
