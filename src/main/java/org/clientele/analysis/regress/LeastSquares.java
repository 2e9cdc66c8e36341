package org.clientele.analysis.regress;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The solution of min ‖y − Xb‖ by Householder QR on columns scaled by powers of two; no normal equations.
///
/// A column that is a combination of those before it is left out, as R does; its coefficient is NaN. The solution can
/// be refined: corrections of the augmented system (Björck 1967), its residuals in twice the precision.
public final class LeastSquares {

    private static final int REFINEMENTS = 4;

    /// A correction this small leaves nothing for another: each is smaller than the one before by the condition times
    /// the rounding of a double, at least a thousand times where the digits allow any correction at all.
    private static final double SETTLED = 1e-14;

    private final double[][] columns;
    private final double[] target;
    private final List<Integer> used;
    private final double[][] scaled;
    private final double[] scales;
    private final Householder qr;
    private double[] solution;
    private double[] residuals;

    private LeastSquares(double[][] columns, double[] target, List<Integer> used, Householder qr) {
        this.columns = columns;
        this.target = target;
        this.used = used;
        this.qr = qr;
        scales = used.stream().mapToDouble(j -> scale(columns[j])).toArray();
        scaled = scaled(columns, used);
    }

    /// @param columns the columns of X, each as long as `target`
    public static LeastSquares of(double[][] columns, double[] target) {
        var fit = whole(columns, target);
        fit.solve();
        return fit;
    }

    /// Returns the solution to the last digits that the data allow.
    public static LeastSquares refined(double[][] columns, double[] target) {
        var fit = of(columns, target);
        fit.refine();
        return fit;
    }

    /// Columns are judged by the triangle of their QR, which is as independent as they are.
    private static LeastSquares whole(double[][] columns, double[] target) {
        var all = IntStream.range(0, columns.length).boxed().toList();
        if (columns.length > target.length) {
            return part(columns, target, Independent.of(scaled(columns, all)));
        }
        var qr = Householder.of(scaled(columns, all), target.length);
        var used = Independent.of(qr.triangle());
        return used.size() == all.size() ? new LeastSquares(columns, target, all, qr) : part(columns, target, used);
    }

    private static LeastSquares part(double[][] columns, double[] target, List<Integer> used) {
        return new LeastSquares(columns, target, used, Householder.of(scaled(columns, used), target.length));
    }

    private static double[][] scaled(double[][] columns, List<Integer> used) {
        return used.stream()
                .map(j -> {
                    double factor = scale(columns[j]);
                    return Arrays.stream(columns[j]).map(v -> v * factor).toArray();
                })
                .toArray(double[][]::new);
    }

    private static double scale(double[] column) {
        double sum = 0;
        for (double v : column) {
            sum += v * v;
        }
        return sum == 0 ? 1 : Math.scalb(1.0, -Math.getExponent(Math.sqrt(sum)));
    }

    private void solve() {
        var effects = target.clone();
        qr.transposed(effects);
        solution = qr.solved(effects);
        residuals = target.clone();
        for (int k = 0; k < scaled.length; k++) {
            for (int i = 0; i < residuals.length; i++) {
                residuals[i] -= solution[k] * scaled[k][i];
            }
        }
    }

    private void refine() {
        boolean settled = false;
        for (int pass = 0; pass < REFINEMENTS && !settled; pass++) {
            var f = new double[target.length];
            IntStream.range(0, f.length).parallel().forEach(i -> f[i] = misfit(i));
            settled = correct(f, orthogonality()) <= SETTLED;
        }
    }

    /// Returns y − r − Xb of a row.
    private double misfit(int row) {
        var sum = new Precise().add(target[row]).add(-residuals[row]);
        for (int k = 0; k < scaled.length; k++) {
            sum.add(-scaled[k][row], solution[k]);
        }
        return sum.value();
    }

    /// Returns −Xᵀr.
    private double[] orthogonality() {
        return IntStream.range(0, scaled.length)
                .parallel()
                .mapToDouble(k -> {
                    var sum = new Precise();
                    for (int i = 0; i < residuals.length; i++) {
                        sum.add(-scaled[k][i], residuals[i]);
                    }
                    return sum.value();
                })
                .toArray();
    }

    /// Returns the greatest change of a coefficient as a share of it.
    private double correct(double[] f, double[] g) {
        var z = qr.solvedTransposed(g);
        qr.transposed(f);
        var top = new double[z.length];
        for (int k = 0; k < z.length; k++) {
            top[k] = f[k] - z[k];
            f[k] = z[k];
        }
        var change = qr.solved(top);
        qr.applied(f);
        double most = 0;
        for (int k = 0; k < z.length; k++) {
            most = Math.max(most, Math.abs(change[k]) / Math.max(Math.abs(solution[k]), Double.MIN_NORMAL));
            solution[k] += change[k];
        }
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] += f[i];
        }
        return most;
    }

    /// Returns the coefficients, NaN for a column that was left out.
    public double[] coefficients() {
        var coefficients = new double[columns.length];
        Arrays.fill(coefficients, Double.NaN);
        for (int k = 0; k < used.size(); k++) {
            coefficients[used.get(k)] = solution[k] * scales[k];
        }
        return coefficients;
    }

    /// Returns the roots of the diagonal of (XᵀX)⁻¹: the standard errors in units of the residual deviation.
    public double[] errors() {
        var inverse = qr.inverse();
        var errors = new double[columns.length];
        Arrays.fill(errors, Double.NaN);
        for (int k = 0; k < used.size(); k++) {
            double sum = 0;
            for (int j = k; j < used.size(); j++) {
                sum += inverse[k][j] * inverse[k][j];
            }
            errors[used.get(k)] = Math.sqrt(sum) * scales[k];
        }
        return errors;
    }

    /// Returns how many columns are in the solution.
    public int rank() {
        return used.size();
    }

    public double[] residuals() {
        return residuals.clone();
    }

    /// Returns the leverage of a row: its place on the diagonal of X(XᵀX)⁻¹Xᵀ.
    public double leverage(int row) {
        var x = new double[scaled.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = scaled[k][row];
        }
        double sum = 0;
        for (double z : qr.solvedTransposed(x)) {
            sum += z * z;
        }
        return sum;
    }
}
