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
            hashes[i] = ids.hash(points.rows()[i]);
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
}
