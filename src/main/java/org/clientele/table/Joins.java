package org.clientele.table;

import java.util.Arrays;
import java.util.List;

/// Which rows of two sheets belong together: row `left[i]` with row `right[i]`, −1 where there is none. Rows come in
/// the order of the left sheet, then of the right; unmatched right rows last. A missing key matches nothing.
public record Joins(int[] left, int[] right) {

    public enum Kind {
        INNER,
        LEFT,
        FULL
    }

    public static Joins of(Sheet left, Sheet right, List<KeyPair> keys, Kind kind) {
        return new Matches(left, right, keys).pairs(kind);
    }

    public int size() {
        return left.length;
    }

    /// Collects pairs.
    static final class Builder {

        private int[] left;
        private int[] right;
        private int size;

        Builder(int expected) {
            left = new int[Math.max(16, expected)];
            right = new int[Math.max(16, expected)];
        }

        void add(int leftRow, int rightRow) {
            if (size == left.length) {
                left = Arrays.copyOf(left, size * 2);
                right = Arrays.copyOf(right, size * 2);
            }
            left[size] = leftRow;
            right[size++] = rightRow;
        }

        Joins build() {
            return new Joins(Arrays.copyOf(left, size), Arrays.copyOf(right, size));
        }
    }
}
