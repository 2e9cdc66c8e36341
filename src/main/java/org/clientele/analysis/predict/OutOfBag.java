package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What the trees of a forest say of rows they were not grown from.
record OutOfBag(double[] scores, double[] truth) {

    static OutOfBag of(double[] scores, double[] truth) {
        var known = IntStream.range(0, scores.length)
                .filter(i -> !Double.isNaN(scores[i]))
                .toArray();
        return new OutOfBag(
                Arrays.stream(known).mapToDouble(i -> scores[i]).toArray(),
                Arrays.stream(known).mapToDouble(i -> truth[i]).toArray());
    }

    List<Fitted.Measured> figures(boolean classes, double threshold) {
        if (scores.length == 0) {
            return List.of();
        }
        var found = classes ? Measuring.classes(scores, truth, threshold) : Measuring.numbers(scores, truth);
        return found.entrySet().stream()
                .map(f -> new Fitted.Measured(f.getKey(), f.getValue()))
                .toList();
    }
}
