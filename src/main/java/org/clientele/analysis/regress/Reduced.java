package org.clientele.analysis.regress;

/// Weighted rows folded into a triangle R and effects c, block of rows by block, by Householder reflections:
/// min ‖Rb − c‖ has the solution, the rank and the errors of min ‖W(Xb − y)‖, and needs no room for all rows at once.
public final class Reduced {

    private static final int BLOCK = 256;

    private final int p;
    private final double[][] triangle;
    private final double[][] block;

    private Reduced(int p) {
        this.p = p;
        triangle = new double[p][p + 1];
        block = new double[BLOCK][p + 1];
    }

    /// @param columns the columns of X
    /// @param roots what each row and its response are multiplied by
    /// @param penalties for each column the weight of one more row that has that column alone and the response 0
    public static LeastSquares of(double[][] columns, double[] roots, double[] response, double[] penalties) {
        var reduced = new Reduced(columns.length);
        for (int from = 0; from < roots.length; from += BLOCK) {
            int size = Math.min(BLOCK, roots.length - from);
            reduced.load(columns, roots, response, from, size);
            reduced.fold(size);
        }
        for (int j = 0; j < penalties.length; j++) {
            java.util.Arrays.fill(reduced.block[0], 0);
            reduced.block[0][j] = penalties[j];
            reduced.fold(1);
        }
        return reduced.solution();
    }

    private void load(double[][] columns, double[] roots, double[] response, int from, int size) {
        for (int j = 0; j < p; j++) {
            var column = columns[j];
            for (int i = 0; i < size; i++) {
                block[i][j] = column[from + i] * roots[from + i];
            }
        }
        for (int i = 0; i < size; i++) {
            block[i][p] = response[from + i] * roots[from + i];
        }
    }

    /// Turns the first rows of the block into zeros, column by column.
    private void fold(int size) {
        var w = new double[p + 1];
        for (int k = 0; k < p; k++) {
            double squares = 0;
            for (int i = 0; i < size; i++) {
                squares += block[i][k] * block[i][k];
            }
            if (squares > 0) {
                reflect(k, size, Math.sqrt(squares + triangle[k][k] * triangle[k][k]), w);
            }
        }
    }

    private void reflect(int k, int size, double length, double[] w) {
        double head = triangle[k][k];
        double pivot = head > 0 ? -length : length;
        double u = head - pivot;
        double factor = -u / pivot;
        for (int i = 0; i < size; i++) {
            block[i][k] /= u;
        }
        System.arraycopy(triangle[k], k + 1, w, k + 1, p - k);
        for (int i = 0; i < size; i++) {
            add(w, block[i], block[i][k], k + 1);
        }
        add(triangle[k], w, -factor, k + 1);
        for (int i = 0; i < size; i++) {
            add(block[i], w, -factor * block[i][k], k + 1);
        }
        triangle[k][k] = pivot;
    }

    private static void add(double[] to, double[] from, double times, int start) {
        for (int j = start; j < to.length; j++) {
            to[j] += times * from[j];
        }
    }

    private LeastSquares solution() {
        var columns = new double[p][p];
        var effects = new double[p];
        for (int i = 0; i < p; i++) {
            for (int j = i; j < p; j++) {
                columns[j][i] = triangle[i][j];
            }
            effects[i] = triangle[i][p];
        }
        return LeastSquares.of(columns, effects);
    }
}
