package org.clientele.analysis.classify;

import java.util.Arrays;

/// A column as places among its distinct values, ascending: `values[of[row]]` is the value of the row.
record Ranks(int[] of, double[] values) {

    static Ranks of(double[] column) {
        var sorted = Arrays.stream(column).map(v -> v + 0.0).toArray();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        var values = Arrays.copyOf(sorted, count);
        var ranks = new int[column.length];
        for (int row = 0; row < ranks.length; row++) {
            ranks[row] = Arrays.binarySearch(values, column[row] + 0.0);
        }
        return new Ranks(ranks, values);
    }

    /// Returns a threshold that parts two values, halfway between them.
    static double between(double low, double high) {
        double middle = low + (high - low) / 2;
        return middle < high ? middle : low;
    }
}
