package org.clientele.analysis.privacy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as bands: from a bound, which belongs to the band, up to the next, which does not.
final class Bands {

    private Bands() {}

    /// Returns the least of 1, 2 and 5 times a power of ten that is not below this.
    static double width(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// Returns the band of this width in which a number lies.
    static String name(double number, double width) {
        var step = BigDecimal.valueOf(width);
        var from =
                BigDecimal.valueOf(number).divide(step, 0, RoundingMode.FLOOR).multiply(step);
        return "[" + plain(from) + ", " + plain(from.add(step)) + ")";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
