package org.clientele.table;

import java.util.List;

/// The rows of two sheets under common key numbers: `leftKeys[row]` and `rightKeys[row]` are equal where the rows
/// belong together and −1 where a key is missing.
public final class Matches {

    private final int[] leftKeys;
    private final int[] rightKeys;
    private final int[] leftSizes;
    private final int[] rightSizes;

    public Matches(Sheet left, Sheet right, List<KeyPair> keys) {
        int all = left.rows() + right.rows();
        var groups = new int[all];
        var missing = new boolean[all];
        int count = 1;
        for (var key : keys) {
            var codes = Codes.joint(left.block(key.left()), right.block(key.right()));
            for (int row = 0; row < all; row++) {
                missing[row] |= codes.codes()[row] == 0;
            }
            count = Groups.refine(groups, count, codes);
        }
        for (int row = 0; row < all; row++) {
            groups[row] = missing[row] ? -1 : groups[row];
        }
        leftKeys = java.util.Arrays.copyOf(groups, left.rows());
        rightKeys = java.util.Arrays.copyOfRange(groups, left.rows(), all);
        leftSizes = sizes(leftKeys, count);
        rightSizes = sizes(rightKeys, count);
    }

    /// Returns how many rows of the right sheet belong to this row of the left.
    public int ofLeft(int row) {
        return leftKeys[row] < 0 ? 0 : rightSizes[leftKeys[row]];
    }

    /// Returns how many rows of the left sheet belong to this row of the right.
    public int ofRight(int row) {
        return rightKeys[row] < 0 ? 0 : leftSizes[rightKeys[row]];
    }

    public boolean leftMissing(int row) {
        return leftKeys[row] < 0;
    }

    public boolean rightMissing(int row) {
        return rightKeys[row] < 0;
    }

    Joins pairs(Joins.Kind kind) {
        var starts = new int[rightSizes.length + 1];
        for (int key = 0; key < rightSizes.length; key++) {
            starts[key + 1] = starts[key] + rightSizes[key];
        }
        var rows = byKey(starts);
        var pairs = new Joins.Builder(leftKeys.length);
        for (int row = 0; row < leftKeys.length; row++) {
            int key = leftKeys[row];
            for (int i = key < 0 ? 0 : starts[key]; key >= 0 && i < starts[key + 1]; i++) {
                pairs.add(row, rows[i]);
            }
            if (kind != Joins.Kind.INNER && ofLeft(row) == 0) {
                pairs.add(row, -1);
            }
        }
        for (int row = 0; kind == Joins.Kind.FULL && row < rightKeys.length; row++) {
            if (ofRight(row) == 0) {
                pairs.add(-1, row);
            }
        }
        return pairs.build();
    }

    private int[] byKey(int[] starts) {
        var next = starts.clone();
        var rows = new int[rightKeys.length];
        for (int row = 0; row < rightKeys.length; row++) {
            if (rightKeys[row] >= 0) {
                rows[next[rightKeys[row]]++] = row;
            }
        }
        return rows;
    }

    private static int[] sizes(int[] keys, int count) {
        var sizes = new int[count];
        for (var key : keys) {
            if (key >= 0) {
                sizes[key]++;
            }
        }
        return sizes;
    }
}
