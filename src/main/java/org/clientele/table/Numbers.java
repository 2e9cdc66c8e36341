package org.clientele.table;

import java.math.BigDecimal;

/// The canonical text of numbers.
public final class Numbers {

    private Numbers() {}

    /// Returns the shortest decimal text that reads back as the same number, without exponent below 10^15.
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        var shortest = Double.toString(value);
        return shortest.contains("E") && Math.abs(value) < 1e15 && Math.abs(value) > 1e-7
                ? new BigDecimal(shortest).toPlainString()
                : shortest;
    }

    /// Returns the sum, compensated for rounding (Neumaier 1974); missing values (NaN) are passed over.
    public static double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (var value : values) {
            if (!Double.isNaN(value)) {
                double next = sum + value;
                lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
                sum = next;
            }
        }
        return sum + lost;
    }

    /// Returns the quantile of sorted values without missing ones, Hyndman–Fan type 7; NaN of none.
    ///
    /// @param p between 0 and 1
    public static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
