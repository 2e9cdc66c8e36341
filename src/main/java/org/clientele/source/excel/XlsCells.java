package org.clientele.source.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.spec.Problem;

/// Where the cells of a sheet stand, row after row whatever order they were written in, and which are merged.
///
/// @param places of each record of cells its row, its first column and where it begins, put together
record XlsCells(long[] places, Merges merges, Unseen unseen) {

    /// The rows and columns that are hidden, from 0.
    record Unseen(BitSet rows, BitSet columns) {

        private static final int ROW_FORM = 10;
        private static final int ROW = 0x20;
        private static final int COLUMN_FORM = 4;
        private static final int COLUMN = 1;

        void add(XlsRecords in) {
            if (in.kind() == XlsRecords.ROW && in.length() >= ROW_FORM + 4) {
                int row = in.u16();
                in.pass(ROW_FORM);
                rows.set(row, (in.u16() & ROW) > 0);
            } else if (in.kind() == XlsRecords.COLUMNS && in.length() >= COLUMN_FORM + 6) {
                int first = in.u16();
                int last = Math.max(first, in.u16());
                in.pass(COLUMN_FORM);
                columns.set(first, last + 1, (in.u16() & COLUMN) > 0);
            }
        }
    }

    private static final int MOST_MERGES = 100_000;
    private static final int COLUMN = 31;
    private static final int ROW = 45;
    private static final int MOST_COLUMNS = 1 << ROW - COLUMN;

    /// Goes through a sheet from where it begins to its end; charts within it are passed over.
    static XlsCells of(byte[] book, int from) {
        var in = new XlsRecords(book, from);
        var places = new long[1 << 10];
        int count = 0;
        var merges = new HashMap<Integer, List<Merges.Area>>();
        var unseen = new Unseen(new BitSet(), new BitSet());
        int depth = 0;
        in.go(from);
        do {
            depth += in.kind() == XlsRecords.BEGIN ? 1 : in.kind() == XlsRecords.END ? -1 : 0;
            if (depth == 1 && isCell(in.kind())) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, 2 * count);
                }
                places[count++] = place(in);
            } else if (depth == 1 && in.kind() == XlsRecords.MERGED) {
                merge(in, merges);
            } else if (depth == 1) {
                unseen.add(in);
            }
        } while (depth > 0 && in.next());
        var all = Arrays.copyOf(places, count);
        Arrays.sort(all);
        return new XlsCells(all, merges.isEmpty() ? Merges.NONE : new Merges(merges), unseen);
    }

    private static boolean isCell(int kind) {
        return switch (kind) {
            case XlsRecords.FORMULA,
                    XlsRecords.SMALL_NUMBERS,
                    XlsRecords.RICH,
                    XlsRecords.SHARED_TEXT,
                    XlsRecords.NUMBER,
                    XlsRecords.TEXT,
                    XlsRecords.TRUTH,
                    XlsRecords.SMALL_NUMBER -> true;
            default -> false;
        };
    }

    private static long place(XlsRecords in) {
        long row = in.u16();
        long column = in.u16();
        if (column >= MOST_COLUMNS) {
            throw new IndexOutOfBoundsException();
        }
        return row << ROW | column << COLUMN | in.place();
    }

    private static void merge(XlsRecords in, Map<Integer, List<Merges.Area>> merges) {
        for (int i = in.u16(); i > 0; i--) {
            int top = in.u16() + 1;
            int bottom = in.u16() + 1;
            int left = in.u16();
            var beside = merges.computeIfAbsent(top, _ -> new ArrayList<>());
            beside.add(new Merges.Area(top, left, bottom, Math.min(in.u16(), MOST_COLUMNS)));
            if (merges.size() > MOST_MERGES || beside.size() > MOST_MERGES) {
                throw new Problem("problem.excel.merges", MOST_MERGES);
            }
        }
    }

    boolean isEmpty() {
        return places.length == 0;
    }

    int size() {
        return places.length;
    }

    /// Returns the row of a record of cells, from 1.
    int row(int record) {
        return (int) (places[record] >>> ROW) + 1;
    }

    /// Returns where a record of cells begins.
    int at(int record) {
        return (int) (places[record] & (1L << COLUMN) - 1);
    }
}
