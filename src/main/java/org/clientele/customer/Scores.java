package org.clientele.customer;

import java.util.Arrays;
import org.clientele.table.Numbers;

/// Quantile scores: with cut points c₁ … cₙ₋₁ (type 7 quantiles at i/n of all values), a value has the score 1 + the
/// number of cut points below it. Equal values always have equal scores; where cut points coincide, scores in between
/// are not given.
final class Scores {

    private Scores() {}

    static double[] cuts(double[] values, int bins) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var cuts = new double[bins - 1];
        Arrays.setAll(cuts, i -> Numbers.quantile(sorted, (i + 1.0) / bins));
        return cuts;
    }

    /// The most is the best.
    static int rising(double value, double[] cuts) {
        int score = 1;
        for (var cut : cuts) {
            score += value > cut ? 1 : 0;
        }
        return score;
    }

    /// The least is the best.
    static int falling(double value, double[] cuts) {
        return cuts.length + 2 - rising(value, cuts);
    }

    /// Returns which fifth a score of n is in, 1 to 5; of five scores the score itself.
    static int fifth(int score, int bins) {
        return (score * 5 + bins - 1) / bins;
    }
}
