package org.clientele.source;

import java.util.Arrays;
import java.util.List;
import org.clientele.table.RowIds;

/// The numbers of the records loaded, row by row; kept as the rows at which they do not simply go on.
final class RecordNumbers {

    private int[] starts = new int[4];
    private long[] ahead = new long[4];
    private int jumps;
    private int rows;

    void add(long number) {
        long before = number - rows;
        if (jumps == 0 || ahead[jumps - 1] != before) {
            jump(before);
        }
        rows = Math.incrementExact(rows);
    }

    /// Adds numbers that follow one another.
    void add(long first, int many) {
        if (many > 0) {
            add(first);
            rows = Math.addExact(rows, many - 1);
        }
    }

    private void jump(long before) {
        if (jumps == starts.length) {
            starts = Arrays.copyOf(starts, 2 * jumps);
            ahead = Arrays.copyOf(ahead, 2 * jumps);
        }
        starts[jumps] = rows;
        ahead[jumps++] = before;
    }

    int rows() {
        return rows;
    }

    /// Returns the names of the rows of a source.
    RowIds ids(String source) {
        return new RowIds(List.of(new RowIds.Part(List.of(source), new int[rows], all())));
    }

    long[] all() {
        var all = new long[rows];
        for (int jump = 0; jump < jumps; jump++) {
            int end = jump + 1 < jumps ? starts[jump + 1] : rows;
            for (int row = starts[jump]; row < end; row++) {
                all[row] = row + ahead[jump];
            }
        }
        return all;
    }
}
