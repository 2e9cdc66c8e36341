package org.clientele.analysis.infer;

import java.util.Arrays;

/// Spearman's correlation: Pearson's of the ranks, equal values sharing their mean rank.
///
/// Without equal values its p is that of all orders of the ranks: counted for nine rows and fewer, by the Edgeworth
/// series of Best and Roberts 1975 (AS 89) for fewer than 1,290. Else it is from t.
record Spearman(double rho, double p) {

    private static final int COUNTED = 9;
    private static final int EXACT = 1290;
    private static final double[] C = {
        0.2274, 0.2531, 0.1745, 0.0758, 0.1033, 0.3932, 0.0879, 0.0151, 0.0072, 0.0831, 0.0131, 4.6e-4
    };

    static Spearman of(double[] x, double[] y) {
        var a = Correlation.ranks(x);
        var b = Correlation.ranks(y);
        double rho = Correlation.pearson(a, b);
        int n = x.length;
        boolean exact = n > 2 && n < EXACT && !Double.isNaN(rho) && distinct(a) && distinct(b);
        return new Spearman(rho, exact ? exact(squares(a, b), n) : Correlation.p(rho, n));
    }

    private static boolean distinct(double[] ranks) {
        return Arrays.stream(ranks).distinct().count() == ranks.length;
    }

    private static double squares(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    /// Returns twice the probability of the nearer tail of the sum of squared differences; the sum is even.
    private static double exact(double squares, int n) {
        double middle = (Math.pow(n, 3) - n) / 6;
        double tail = squares > middle ? atLeast(squares, n) : atLeast(2 * middle - squares, n);
        return Math.min(1, 2 * tail);
    }

    private static double atLeast(double squares, int n) {
        return n <= COUNTED ? counted(new int[n], 0, 0, squares) / factorial(n) : series(squares, n);
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    /// Counts the orders whose sum is at least that great; those are as many as have the mirrored sum at most.
    private static double counted(int[] taken, int place, double sum, double least) {
        if (place == taken.length) {
            return sum >= least ? 1 : 0;
        }
        double count = 0;
        for (int rank = 0; rank < taken.length; rank++) {
            if (taken[rank] == 0) {
                taken[rank] = 1;
                count += counted(taken, place + 1, sum + (rank - place) * (rank - place), least);
                taken[rank] = 0;
            }
        }
        return count;
    }

    private static double series(double squares, int n) {
        double b = 1.0 / n;
        double x = (6 * (squares - 1) * b / (n * (double) n - 1) - 1) * Math.sqrt(n - 1.0);
        double y = x * x;
        double far = C[8] - C[9] * b + y * b * (C[10] - C[11] * y);
        double middle = -C[3] + b * (C[4] + C[5] * b) - y * b * (C[6] + C[7] * b - y * far);
        double u = x * b * (C[0] + b * (C[1] + C[2] * b) + y * middle);
        double beyond = x > 0 ? Tails.z(x) / 2 : 1 - Tails.z(x) / 2;
        return Math.clamp(u / Math.exp(y / 2) + beyond, 0, 1);
    }
}
