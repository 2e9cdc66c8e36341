package org.clientele.table;

import java.util.Arrays;
import java.util.List;

/// The rows of a sheet in groups of equal values: `of[row]` is the row's group, groups are numbered in order of their
/// first row, `first[group]` is that row and `sizes[group]` the number of rows. Missing equals missing.
public record Groups(int[] of, int[] first, int[] sizes) {

    public static Groups of(Sheet sheet, String... columns) {
        return of(sheet, List.of(columns));
    }

    /// Groups by these columns; by none, all rows are one group.
    public static Groups of(Sheet sheet, List<String> columns) {
        return of(columns.stream().map(sheet::block).toList(), sheet.rows());
    }

    public static Groups of(List<Block> blocks, int rows) {
        var groups = new int[rows];
        int count = Math.min(rows, 1);
        for (var block : blocks) {
            count = refine(groups, count, Codes.of(block));
        }
        return counted(groups, count);
    }

    public int count() {
        return first.length;
    }

    /// Returns the rows of every group, each in row order.
    public int[][] members() {
        var members = new int[count()][];
        Arrays.setAll(members, group -> new int[sizes[group]]);
        var filled = new int[count()];
        for (int row = 0; row < of.length; row++) {
            members[of[row]][filled[of[row]]++] = row;
        }
        return members;
    }

    /// Returns where each group begins in [#rows()], and at the end the number of rows.
    public int[] starts() {
        var starts = new int[count() + 1];
        for (int group = 0; group < count(); group++) {
            starts[group + 1] = starts[group] + sizes[group];
        }
        return starts;
    }

    /// Returns the rows of all groups, one group after the other, each in row order.
    public int[] rows() {
        var rows = new int[of.length];
        var next = starts();
        for (int row = 0; row < of.length; row++) {
            rows[next[of[row]]++] = row;
        }
        return rows;
    }

    /// Splits the groups by the codes; returns how many there are now.
    static int refine(int[] groups, int count, Codes codes) {
        long most = (long) count * codes.count();
        if (most <= Math.max(1 << 16, 4L * groups.length)) {
            return direct(groups, codes, (int) most);
        }
        var places = new LongPlaces(groups.length);
        for (int row = 0; row < groups.length; row++) {
            groups[row] = places.of((long) groups[row] * codes.count() + codes.codes()[row]);
        }
        return places.size();
    }

    private static int direct(int[] groups, Codes codes, int most) {
        var places = new int[most];
        int count = 0;
        for (int row = 0; row < groups.length; row++) {
            int pair = groups[row] * codes.count() + codes.codes()[row];
            if (places[pair] == 0) {
                places[pair] = ++count;
            }
            groups[row] = places[pair] - 1;
        }
        return count;
    }

    private static Groups counted(int[] groups, int count) {
        var first = new int[count];
        var sizes = new int[count];
        for (int row = 0; row < groups.length; row++) {
            if (sizes[groups[row]]++ == 0) {
                first[groups[row]] = row;
            }
        }
        return new Groups(groups, first, sizes);
    }
}
