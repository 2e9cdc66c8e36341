package org.clientele.table;

/// Count, sum, mean and sample standard deviation (divisor n − 1) of numbers, missing ones passed over.
///
/// Where all values are decimals of a few places, as amounts are, they are first made whole (`cents`), so that what
/// binary fractions lose is not counted; then two passes of compensated sums. NaN where there is too little to say.
public record Moments(int count, double sum, double mean, double deviation) {

    private static final double EXACT = 0x1p53;
    private static final int PLACES = 9;

    public static Moments of(double[] values) {
        double scale = scale(values);
        int count = 0;
        var whole = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            whole[i] = scale == 1 ? values[i] : Math.rint(values[i] * scale);
            count += Double.isNaN(values[i]) ? 0 : 1;
        }
        double sum = Numbers.sum(whole);
        double mean = sum / count;
        for (int i = 0; i < whole.length; i++) {
            whole[i] -= mean;
        }
        double rest = Numbers.sum(whole);
        for (int i = 0; i < whole.length; i++) {
            whole[i] *= whole[i];
        }
        double squares = Numbers.sum(whole) - rest * rest / count;
        double deviation = count < 2 ? Double.NaN : Math.sqrt(Math.max(0, squares) / (count - 1));
        return new Moments(count, sum / scale, (mean + rest / count) / scale, deviation / scale);
    }

    /// Returns the power of ten that makes every value whole and exact, or 1 where none does.
    public static double scale(double[] values) {
        double scale = 1;
        for (int places = 0; places <= PLACES; places++, scale *= 10) {
            if (isWhole(values, scale)) {
                return scale;
            }
        }
        return 1;
    }

    private static boolean isWhole(double[] values, double scale) {
        for (var value : values) {
            double whole = Math.rint(value * scale);
            if (!Double.isNaN(value) && (whole / scale != value || Math.abs(whole) >= EXACT)) {
                return false;
            }
        }
        return true;
    }
}
