package org.clientele.analysis.regress;

import java.util.Arrays;
import java.util.stream.IntStream;

/// X = QR by Householder reflections, with Q kept as its reflections; X has at least as many rows as columns.
final class Householder {

    private final double[][] columns;
    private final double[] gammas;
    private final int p;

    private Householder(double[][] columns, double[] gammas, int p) {
        this.columns = columns;
        this.gammas = gammas;
        this.p = p;
    }

    static Householder of(double[][] x, int rows) {
        var columns = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        var gammas = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            gammas[k] = reduce(columns, k, new Dots(k, rows));
        }
        return new Householder(columns, gammas, x.length);
    }

    /// Turns a column into zeros below the triangle, and the others with it; columns have about the length 1, so that
    /// no square is too great or too small. Each column is a sum of its own, whatever the number of threads.
    private static double reduce(double[][] columns, int k, Dots rows) {
        var u = columns[k];
        double length = Math.sqrt(rows.of(u, u));
        if (length == 0) {
            return 0;
        }
        double pivot = u[k] > 0 ? -length : length;
        double head = u[k] - pivot;
        for (int i = k + 1; i < rows.to(); i++) {
            u[i] /= head;
        }
        u[k] = 1;
        IntStream.range(0, Math.ceilDiv(columns.length - k - 1, Dots.TILE))
                .parallel()
                .forEach(tile -> reflect(columns, k, k + 1 + tile * Dots.TILE, head / pivot, rows));
        u[k] = pivot;
        return -head / pivot;
    }

    private static void reflect(double[][] columns, int k, int first, double factor, Dots rows) {
        var dots = new double[Dots.TILE];
        int count = Math.min(Dots.TILE, columns.length - first);
        rows.of(columns[k], columns, first, count, dots);
        for (int t = 0; t < count; t++) {
            rows.add(columns[first + t], columns[k], factor * dots[t]);
        }
    }

    double r(int row, int column) {
        return columns[column][row];
    }

    /// Returns the triangle R by columns.
    double[][] triangle() {
        var r = new double[p][p];
        for (int j = 0; j < p; j++) {
            System.arraycopy(columns[j], 0, r[j], 0, j + 1);
        }
        return r;
    }

    /// Turns `v` into Qᵀv.
    void transposed(double[] v) {
        for (int k = 0; k < p; k++) {
            reflect(k, v);
        }
    }

    /// Turns `v` into Qv.
    void applied(double[] v) {
        for (int k = p - 1; k >= 0; k--) {
            reflect(k, v);
        }
    }

    private void reflect(int k, double[] v) {
        var below = new Dots(k + 1, v.length);
        double change = (v[k] + below.of(columns[k], v)) * gammas[k];
        v[k] -= change;
        below.add(v, columns[k], -change);
    }

    /// Returns the solution of Rb = c, where c are the first places of `v`.
    double[] solved(double[] v) {
        var b = new double[p];
        for (int i = p - 1; i >= 0; i--) {
            double sum = v[i];
            for (int j = i + 1; j < p; j++) {
                sum -= r(i, j) * b[j];
            }
            b[i] = sum / r(i, i);
        }
        return b;
    }

    /// Returns the solution of Rᵀz = g.
    double[] solvedTransposed(double[] g) {
        var z = new double[p];
        for (int i = 0; i < p; i++) {
            double sum = g[i];
            for (int j = 0; j < i; j++) {
                sum -= r(j, i) * z[j];
            }
            z[i] = sum / r(i, i);
        }
        return z;
    }

    /// Returns the inverse of R, `inverse[row][column]`.
    double[][] inverse() {
        var inverse = new double[p][p];
        for (int column = 0; column < p; column++) {
            var unit = new double[p];
            unit[column] = 1;
            var solved = solved(unit);
            for (int row = 0; row <= column; row++) {
                inverse[row][column] = solved[row];
            }
        }
        return inverse;
    }
}
