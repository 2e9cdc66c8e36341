package org.clientele.analysis.cluster;

import java.util.Arrays;
import org.clientele.table.RowIds;

/// A random sample that depends on the names of the rows alone: those with the least hash of origin and number.
final class RowSample {

    private RowSample() {}

    /// Returns the places of at most `size` points, ascending; all of them where there are no more.
    static int[] of(Points points, RowIds ids, int size) {
        var hashes = new long[points.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(ids, points.rows()[i]);
        }
        var sorted = hashes.clone();
        Arrays.sort(sorted);
        long last = hashes.length <= size ? Long.MAX_VALUE : sorted[size - 1];
        var chosen = new int[Math.min(size, hashes.length)];
        int count = 0;
        for (int i = 0; i < hashes.length && count < chosen.length; i++) {
            if (hashes[i] <= last) {
                chosen[count++] = i;
            }
        }
        return chosen;
    }

    private static long hash(RowIds ids, int row) {
        long hash = 0;
        for (var part : ids.parts()) {
            hash = mixed(hash + part.numbers()[row]);
            hash = mixed(hash + part.origins().get(part.origin()[row]).hashCode());
        }
        return hash;
    }

    /// The finalizer of SplitMix64.
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
