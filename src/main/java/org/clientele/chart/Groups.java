package org.clientele.chart;

import java.util.BitSet;

/// Which group each row is in: a number below `count`, or −1 where the row is in none.
public record Groups(int[] codes, int count) {

    /// One group of all rows.
    public static Groups whole(int rows) {
        return new Groups(new int[rows], 1);
    }

    /// Returns these groups with the rows outside of `rows` in none.
    public Groups masked(BitSet rows) {
        if (rows.cardinality() == codes.length) {
            return this;
        }
        var masked = codes.clone();
        for (int row = rows.nextClearBit(0); row < masked.length; row = rows.nextClearBit(row + 1)) {
            masked[row] = -1;
        }
        return new Groups(masked, count);
    }

    /// Returns groups of groups: `moved[g]` is the new number of group `g`.
    Groups regrouped(int[] moved, int newCount) {
        var regrouped = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            regrouped[row] = codes[row] < 0 ? -1 : moved[codes[row]];
        }
        return new Groups(regrouped, newCount);
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
