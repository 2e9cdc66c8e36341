package org.clientele.analysis.regress;

import java.util.stream.IntStream;

/// Weighted rows folded into a triangle R and effects c, block of rows by block, by Householder reflections:
/// min ‖Rb − c‖ has the solution, the rank and the errors of min ‖W(Xb − y)‖, and needs no room for all rows at once.
///
/// Rows are folded in shares of a fixed size, each into a triangle of its own, and these one after the other: the
/// result is the same for any number of threads.
public final class Reduced {

    private static final int BLOCK = 256;
    private static final int SHARE = 1 << 13;

    private final int p;
    private final double[][] triangle;
    private final double[][] block;
    private final double[] dots = new double[Dots.TILE];

    private Reduced(int p) {
        this.p = p;
        triangle = new double[p + 1][p];
        block = new double[p + 1][BLOCK];
    }

    /// @param columns the columns of X
    /// @param roots what each row and its response are multiplied by
    /// @param penalties for each column the weight of one more row that has that column alone and the response 0
    public static LeastSquares of(double[][] columns, double[] roots, double[] response, double[] penalties) {
        int shares = Math.max(1, Math.ceilDiv(roots.length, SHARE));
        var parts = IntStream.range(0, shares)
                .parallel()
                .mapToObj(s -> share(columns, roots, response, s * SHARE))
                .toArray(Reduced[]::new);
        var whole = parts[0];
        for (int s = 1; s < shares; s++) {
            whole.add(parts[s]);
        }
        for (int j = 0; j < penalties.length; j++) {
            whole.penalise(j, penalties[j]);
        }
        return whole.solution();
    }

    private static Reduced share(double[][] columns, double[] roots, double[] response, int start) {
        var reduced = new Reduced(columns.length);
        int end = Math.min(start + SHARE, roots.length);
        for (int from = start; from < end; from += BLOCK) {
            int size = Math.min(BLOCK, end - from);
            for (int j = 0; j < columns.length; j++) {
                load(reduced.block[j], columns[j], roots, from, size);
            }
            load(reduced.block[columns.length], response, roots, from, size);
            reduced.fold(size);
        }
        return reduced;
    }

    private static void load(double[] to, double[] column, double[] roots, int from, int size) {
        for (int i = 0; i < size; i++) {
            to[i] = column[from + i] * roots[from + i];
        }
    }

    /// Folds the rows of another triangle.
    private void add(Reduced other) {
        for (int from = 0; from < p; from += BLOCK) {
            int size = Math.min(BLOCK, p - from);
            for (int j = 0; j <= p; j++) {
                System.arraycopy(other.triangle[j], from, block[j], 0, size);
            }
            fold(size);
        }
    }

    private void penalise(int column, double weight) {
        for (int j = 0; j <= p; j++) {
            block[j][0] = j == column ? weight : 0;
        }
        fold(1);
    }

    /// Turns the first rows of the block into zeros, column by column.
    private void fold(int size) {
        var rows = new Dots(0, size);
        for (int k = 0; k < p; k++) {
            double squares = rows.of(block[k], block[k]);
            if (squares > 0) {
                reflect(k, rows, Math.sqrt(squares + triangle[k][k] * triangle[k][k]));
            }
        }
    }

    private void reflect(int k, Dots rows, double length) {
        var v = block[k];
        double head = triangle[k][k];
        double pivot = head > 0 ? -length : length;
        double u = head - pivot;
        for (int i = 0; i < rows.to(); i++) {
            v[i] /= u;
        }
        triangle[k][k] = pivot;
        for (int j = k + 1; j <= p; j += Dots.TILE) {
            int count = Math.min(Dots.TILE, p + 1 - j);
            rows.of(v, block, j, count, dots);
            for (int t = 0; t < count; t++) {
                double change = (triangle[j + t][k] + dots[t]) * u / pivot;
                triangle[j + t][k] += change;
                rows.add(block[j + t], v, change);
            }
        }
    }

    private LeastSquares solution() {
        var columns = new double[p][p];
        for (int j = 0; j < p; j++) {
            System.arraycopy(triangle[j], 0, columns[j], 0, j + 1);
        }
        return LeastSquares.of(columns, triangle[p]);
    }
}
