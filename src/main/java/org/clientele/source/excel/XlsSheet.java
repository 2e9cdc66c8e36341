package org.clientele.source.excel;

import java.util.function.DoubleConsumer;
import org.clientele.source.Header;

/// The rows of a sheet of records.
final class XlsSheet extends SheetCutter {

    private static final int REPORTED = 1 << 8;

    private final String file;
    private final XlsValues values;
    private final XlsCells cells;
    private final DoubleConsumer share;
    private int next;
    private int row;
    private int widest;

    XlsSheet(String file, XlsValues values, XlsCells cells, Header header, DoubleConsumer share) {
        super(cells.merges(), header);
        this.file = file;
        this.values = values;
        this.cells = cells;
        this.share = share;
    }

    @Override
    boolean read() {
        return XlsBook.whole(file, this::readRow);
    }

    private boolean readRow() {
        while (next < cells.size()) {
            clear();
            row = cells.row(next);
            if (row % REPORTED == 0) {
                share.accept((double) next / cells.size());
            }
            while (next < cells.size() && cells.row(next) == row) {
                values.read(cells.at(next++), this::put);
            }
            widest = Math.max(widest, cells());
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    @Override
    int row() {
        return row;
    }

    @Override
    boolean isHidden() {
        return cells.unseen().rows().get(row - 1);
    }

    @Override
    int hiddenColumns() {
        return cells.unseen().columns().get(0, widest).cardinality();
    }
}
