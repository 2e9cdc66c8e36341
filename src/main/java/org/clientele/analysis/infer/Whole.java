package org.clientele.analysis.infer;

import java.util.Arrays;
import org.clientele.table.Moments;
import org.clientele.table.Numbers;

/// Numbers made whole where they are decimals of a few places, less a whole number near their mean: what is summed and
/// squared then has lost nothing to binary fractions or to a great common part. A number is
/// `(values[i] + shift) / scale`.
record Whole(double[] values, double scale, double shift) {

    static Whole of(double[] numbers) {
        double scale = Moments.scale(numbers);
        var whole = Arrays.stream(numbers)
                .map(v -> scale == 1 ? v : Math.rint(v * scale))
                .toArray();
        double mean = Numbers.sum(whole) / Math.max(1, whole.length);
        double shift = Math.abs(mean) < 0x1p53 ? Math.rint(mean) : mean;
        Arrays.setAll(whole, i -> whole[i] - shift);
        return new Whole(whole, scale, shift);
    }

    int size() {
        return values.length;
    }

    double mean() {
        return Numbers.sum(values) / values.length;
    }

    /// Returns a mean of these values as one of the numbers.
    double back(double mean) {
        return (mean + shift) / scale;
    }

    /// Returns the sum of squares around the mean, corrected for what the mean has lost.
    double squares() {
        double mean = mean();
        var off = Arrays.stream(values).map(v -> v - mean).toArray();
        double rest = Numbers.sum(off);
        Arrays.setAll(off, i -> off[i] * off[i]);
        return Math.max(0, Numbers.sum(off) - rest * rest / values.length);
    }

    boolean isConstant() {
        return Arrays.stream(values).allMatch(v -> v == values[0]);
    }

    /// Returns the values of one class, in the same scale.
    Whole only(int[] classes, int wanted) {
        int count = 0;
        var chosen = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (classes[i] == wanted) {
                chosen[count++] = values[i];
            }
        }
        return new Whole(Arrays.copyOf(chosen, count), scale, shift);
    }
}
