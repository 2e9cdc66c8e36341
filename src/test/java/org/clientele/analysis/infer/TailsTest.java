package org.clientele.analysis.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Numbers given by R 4.2.2, see `src/test/r/infer.R`.
class TailsTest {

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-11);
    }

    @Test
    void tailsHaveTheirDigitsFarOutToo() {
        near(2.46210760214007e-63, Tails.t(-40, 100));
        near(0.0883034006884091, Tails.t(2.3, 3.7));
        near(3.02487446184081, Tails.tBeyond(0.05, 3.3));
        near(8.27180612553027e-25, Tails.f(300, 2, 40));
        near(1.65491235613339e-163, Tails.chiSquare(800, 12));
        near(0.00117254925455361, Tails.chiSquare(30, 10.5));
        near(3.55296422415536e-33, Tails.z(-12));
        near(1.95996398454005, Tails.zBeyond(0.05));
    }

    @Test
    void noncentralTIsThatOfR() {
        assertEquals(0.881942340042378, NoncentralT.cdf(2.5, 7, 1), 1e-11);
        assertEquals(0.0466756713928785, NoncentralT.cdf(-1, 30, 0.7), 1e-11);
        assertEquals(0.998264169806458, NoncentralT.cdf(1, 12, -2), 1e-11);
        assertEquals(0.951125861108583, NoncentralT.cdf(30, 1000, 28), 1e-9);
    }

    @Test
    void whatIsNoStatisticHasNoProbability() {
        assertTrue(Double.isNaN(Tails.t(Double.NaN, 3)));
        assertTrue(Double.isNaN(Tails.t(1, 0)));
        assertTrue(Double.isNaN(Tails.f(1, 2, 0)));
    }
}
