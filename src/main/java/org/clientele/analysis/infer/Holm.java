package org.clientele.analysis.infer;

import java.util.Comparator;
import java.util.stream.IntStream;

/// p values adjusted for how many tests were made (Holm 1979): the smallest times the number of tests, the next times
/// one fewer, none smaller than the one before, none above one.
final class Holm {

    private Holm() {}

    static double[] adjusted(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        var adjusted = new double[p.length];
        double least = 0;
        for (int i = 0; i < order.length; i++) {
            least = Math.max(least, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
