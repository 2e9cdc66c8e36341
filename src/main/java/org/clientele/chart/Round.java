package org.clientele.chart;

import java.math.BigDecimal;

/// Round numbers for edges and ticks: 1, 2, 2.5 or 5 times a power of ten.
final class Round {

    private Round() {}

    /// Returns the smallest round number that is not below this one; 1 for zero.
    static double up(double least) {
        if (!(least > 0)) {
            return 1;
        }
        int power = (int) Math.floor(Math.log10(least));
        for (double mantissa : new double[] {1, 2, 2.5, 5, 10, 20}) {
            double round = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power).doubleValue();
            if (round >= least * (1 - 1e-12)) {
                return round;
            }
        }
        throw new IllegalStateException("no round number for " + least);
    }
}
