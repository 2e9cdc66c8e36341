package org.clientele.ui.segments;

import org.clientele.customer.Rfm;
import org.clientele.customer.SegmentGrid;
import org.clientele.table.Sheet;

/// How many customers are in each cell of the grid; `cells[r − 1][fm − 1]`.
record GridCounts(int[][] cells) {

    private static final int SIDE = 5;

    static GridCounts of(Sheet scores) {
        var cells = new int[SIDE][SIDE];
        var r = scores.numbers(Rfm.R);
        var f = scores.numbers(Rfm.F);
        var m = scores.numbers(Rfm.M);
        for (int row = 0; row < r.length; row++) {
            int fm = SegmentGrid.mean((int) f[row], (int) m[row]);
            if (r[row] >= 1 && r[row] <= SIDE && fm >= 1 && fm <= SIDE) {
                cells[(int) r[row] - 1][fm - 1]++;
            }
        }
        return new GridCounts(cells);
    }

    int at(int r, int fm) {
        return cells[r - 1][fm - 1];
    }
}
