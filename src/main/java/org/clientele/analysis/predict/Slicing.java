package org.clientele.analysis.predict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clientele.table.Numbers;
import org.clientele.table.TextBlock;

/// Looks for parts of the rows held out in which predictions are worse than elsewhere, feature by feature.
record Slicing(Study study, int[] held, Encoding encoding) {

    private static final int LEAST = 30;
    private static final int SHOWN = 3;
    private static final double WORSE = 1.2;

    static double[] wrong(double[] scores, double[] truth, double threshold) {
        return IntStream.range(0, truth.length)
                .mapToDouble(i -> scores[i] >= threshold == truth[i] > 0 ? 0 : 1)
                .toArray();
    }

    static double[] off(double[] scores, double[] truth) {
        return IntStream.range(0, truth.length)
                .mapToDouble(i -> Math.abs(scores[i] - truth[i]))
                .toArray();
    }

    /// Returns the worst parts, at least a fifth worse than the whole, with thirty rows or more.
    List<Slice> worst(double[] errors) {
        double whole = Numbers.sum(errors) / errors.length;
        var found = new ArrayList<Slice>();
        for (var feature : encoding.features()) {
            parts(feature).forEach((value, places) -> {
                double error = places.stream().mapToDouble(i -> errors[i]).sum() / places.size();
                if (places.size() >= LEAST && error > WORSE * whole) {
                    found.add(new Slice(feature.column(), value, places.size(), error, whole));
                }
            });
        }
        found.sort(Comparator.comparingDouble(Slice::error)
                .reversed()
                .thenComparing(Slice::column)
                .thenComparing(Slice::value));
        return found.stream().limit(SHOWN).toList();
    }

    private TreeMap<String, List<Integer>> parts(FeatureCode feature) {
        var block = study.sheet().block(feature.column());
        var bounds = block instanceof TextBlock ? new double[0] : quarters(feature);
        var parts = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < held.length; i++) {
            int row = study.rows()[held[i]];
            if (!block.isMissing(row)) {
                var part = block instanceof TextBlock ? block.text(row) : part(bounds, block.number(row));
                parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(i);
            }
        }
        return parts;
    }

    private double[] quarters(FeatureCode feature) {
        var block = study.sheet().block(feature.column());
        var sorted = Arrays.stream(held)
                .map(i -> study.rows()[i])
                .filter(r -> !block.isMissing(r))
                .mapToDouble(block::number)
                .sorted()
                .toArray();
        return IntStream.rangeClosed(0, 4)
                .mapToDouble(q -> Numbers.quantile(sorted, q / 4.0))
                .toArray();
    }

    private static String part(double[] bounds, double value) {
        int q = 1;
        while (q < 4 && value > bounds[q]) {
            q++;
        }
        return brief(bounds[q - 1]) + " – " + brief(bounds[q]);
    }

    /// Returns a bound with five digits.
    private static String brief(double bound) {
        return bound == 0
                ? "0"
                : new BigDecimal(bound)
                        .round(new MathContext(5))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
