package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// How well cells fit the columns of a file.
final class ColumnFit {

    private final List<ColumnOption> columns;
    private final List<ColumnReader> readers;

    ColumnFit(List<ColumnOption> columns) {
        this.columns = columns;
        readers = columns.stream().map(ColumnReader::of).toList();
    }

    int width() {
        return columns.size();
    }

    /// Returns whether every cell fits the type of its column or is empty.
    boolean isWhole(List<String> cells) {
        for (int i = 0; i < columns.size(); i++) {
            if (!fits(i, cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Returns how many cells stand in columns that not every text fits.
    int told(List<String> cells) {
        int told = 0;
        for (int i = 0; i < columns.size(); i++) {
            told += readers.get(i) instanceof TypedReader && !cells.get(i).isBlank() ? 1 : 0;
        }
        return told;
    }

    private boolean fits(int column, String cell) {
        var bytes = cell.strip().getBytes(StandardCharsets.UTF_8);
        return bytes.length == 0
                || Cells.isMissing(bytes, 0, bytes.length)
                || !(readers.get(column) instanceof TypedReader typed)
                || typed.fits(0, bytes, 0, bytes.length);
    }

    /// Returns whether a column holds numbers that count, and not such as name something.
    boolean isAmount(int column) {
        return columns.get(column).type().isNumber()
                && !columns.get(column).role().isName();
    }

    /// Returns how readily a column has a delimiter in its cells: free text most, then names of things, codes least.
    int readiness(int column) {
        var option = columns.get(column);
        if (option.type() != Type.TEXT) {
            return 0;
        }
        return switch (option.role()) {
            case COMMENT -> 4;
            case ADDRESS, PRODUCT -> 3;
            case NAME, CITY, NONE -> 2;
            default -> option.role() == Role.EMAIL || option.role() == Role.PHONE ? 0 : 1;
        };
    }
}
