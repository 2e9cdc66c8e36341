package org.clientele.chart;

import java.util.BitSet;

/// The rows in parts: the number of the part each row is in, below `count`, or −1 where it is in none.
public record Parts(int[] codes, int count) {

    /// One part of all rows.
    public static Parts whole(int rows) {
        return new Parts(new int[rows], 1);
    }

    /// Returns these parts with the rows outside of `rows` in none.
    public Parts masked(BitSet rows) {
        if (rows.cardinality() == codes.length) {
            return this;
        }
        var masked = codes.clone();
        for (int row = rows.nextClearBit(0); row < masked.length; row = rows.nextClearBit(row + 1)) {
            masked[row] = -1;
        }
        return new Parts(masked, count);
    }

    /// Returns the first place of each group in [#order], and the end of the last.
    int[] starts() {
        var starts = new int[count + 1];
        for (int code : codes) {
            if (code >= 0) {
                starts[code + 1]++;
            }
        }
        for (int group = 0; group < count; group++) {
            starts[group + 1] += starts[group];
        }
        return starts;
    }

    /// Returns the rows, group by group, ascending within each.
    int[] order(int[] starts) {
        var next = starts.clone();
        var order = new int[starts[count]];
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] >= 0) {
                order[next[codes[row]]++] = row;
            }
        }
        return order;
    }
}
