package org.clientele.chart;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.clientele.table.Numbers;

/// Array kernels: one number per group. Missing numbers (NaN) are passed over.
final class Aggregates {

    private Aggregates() {}

    static double[] count(Parts groups) {
        var counts = new double[groups.count()];
        for (int code : groups.codes()) {
            if (code >= 0) {
                counts[code]++;
            }
        }
        return counts;
    }

    /// Counts the distinct values in each group, missing ones apart.
    static double[] distinct(Codes values, Parts groups) {
        var starts = groups.starts();
        var order = groups.order(starts);
        var seen = new int[values.count()];
        var distinct = new double[groups.count()];
        for (int group = 0; group < groups.count(); group++) {
            for (int i = starts[group]; i < starts[group + 1]; i++) {
                int value = values.codes()[order[i]];
                if (value >= 0 && seen[value] != group + 1) {
                    seen[value] = group + 1;
                    distinct[group]++;
                }
            }
        }
        return distinct;
    }

    /// Sums each group, compensated for rounding (Neumaier 1974).
    static double[] sum(double[] values, Parts groups) {
        var sums = new double[groups.count()];
        var lost = new double[groups.count()];
        var codes = groups.codes();
        for (int row = 0; row < codes.length; row++) {
            int group = codes[row];
            double value = values[row];
            if (group >= 0 && !Double.isNaN(value)) {
                double sum = sums[group];
                double next = sum + value;
                lost[group] += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
                sums[group] = next;
            }
        }
        Arrays.setAll(sums, group -> sums[group] + lost[group]);
        return sums;
    }

    static double[] mean(double[] values, Parts groups) {
        var sums = sum(values, groups);
        var counts = new double[groups.count()];
        for (int row = 0; row < values.length; row++) {
            if (groups.codes()[row] >= 0 && !Double.isNaN(values[row])) {
                counts[groups.codes()[row]]++;
            }
        }
        Arrays.setAll(sums, group -> counts[group] == 0 ? Double.NaN : sums[group] / counts[group]);
        return sums;
    }

    static double[] median(double[] values, Parts groups) {
        var starts = groups.starts();
        var order = groups.order(starts);
        var medians = new double[groups.count()];
        Arrays.setAll(medians, group -> {
            var sorted = Arrays.stream(order, starts[group], starts[group + 1])
                    .mapToDouble(row -> values[row])
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            return Numbers.quantile(sorted, 0.5);
        });
        return medians;
    }

    static double[] least(double[] values, Parts groups) {
        return fold(values, groups, Math::min);
    }

    static double[] greatest(double[] values, Parts groups) {
        return fold(values, groups, Math::max);
    }

    private static double[] fold(double[] values, Parts groups, DoubleBinaryOperator choose) {
        var chosen = new double[groups.count()];
        Arrays.fill(chosen, Double.NaN);
        for (int row = 0; row < values.length; row++) {
            int group = groups.codes()[row];
            if (group >= 0 && !Double.isNaN(values[row])) {
                chosen[group] =
                        Double.isNaN(chosen[group]) ? values[row] : choose.applyAsDouble(chosen[group], values[row]);
            }
        }
        return chosen;
    }
}
