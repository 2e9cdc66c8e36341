package org.clientele.analysis.regress;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.qr.QRDecompositionHouseholderColumn_DDRM;

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
        var matrix = new DMatrixRMaj(rows, x.length);
        for (int j = 0; j < x.length; j++) {
            for (int i = 0; i < rows; i++) {
                matrix.data[i * x.length + j] = x[j][i];
            }
        }
        var qr = new QRDecompositionHouseholderColumn_DDRM();
        qr.decompose(matrix);
        return new Householder(qr.getQR(), qr.getGammas(), x.length);
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
        var u = columns[k];
        double dot = v[k];
        for (int i = k + 1; i < v.length; i++) {
            dot += u[i] * v[i];
        }
        dot *= gammas[k];
        v[k] -= dot;
        for (int i = k + 1; i < v.length; i++) {
            v[i] -= dot * u[i];
        }
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
