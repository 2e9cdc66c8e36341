package org.clientele.analysis.regress;

import java.util.ArrayList;
import java.util.List;

/// Which columns are no combination of those before them.
final class Independent {

    private static final double TOLERANCE = 1e-11;

    private Independent() {}

    /// Returns the places of columns whose part at right angles to all chosen before them is more than rounding.
    static List<Integer> of(double[][] columns) {
        var basis = new ArrayList<double[]>();
        var chosen = new ArrayList<Integer>();
        for (int j = 0; j < columns.length; j++) {
            var rest = columns[j].clone();
            double before = length(rest);
            for (int pass = 0; pass < 2; pass++) {
                basis.forEach(q -> remove(q, rest));
            }
            double left = length(rest);
            if (left > TOLERANCE * before) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] /= left;
                }
                basis.add(rest);
                chosen.add(j);
            }
        }
        return chosen;
    }

    private static void remove(double[] direction, double[] from) {
        double dot = 0;
        for (int i = 0; i < from.length; i++) {
            dot += direction[i] * from[i];
        }
        for (int i = 0; i < from.length; i++) {
            from[i] -= dot * direction[i];
        }
    }

    private static double length(double[] v) {
        double sum = 0;
        for (double x : v) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
