package org.clientele.source;

import java.util.Arrays;
import java.util.List;
import org.clientele.table.TextBlock;

/// Collects the misfits of one column, row by row.
final class MisfitList {

    private int[] rows = new int[16];
    private final TextBlock.Builder texts = new TextBlock.Builder(16);
    private int size;
    private long characters;

    void add(int row, String text) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
        texts.add(text);
        characters += text.length();
    }

    long bytes() {
        return 80L * size + 2 * characters;
    }

    /// Returns the misfits of a column in which each row has the value that stands at its place here.
    MisfitList spread(int[] places, int bound) {
        var spread = new MisfitList();
        if (size == 0) {
            return spread;
        }
        var built = texts.build();
        var misfit = new int[bound];
        for (int i = 0; i < size; i++) {
            misfit[rows[i]] = i + 1;
        }
        for (int row = 0; row < places.length; row++) {
            if (misfit[places[row]] > 0) {
                spread.add(row, built.text(misfit[places[row]] - 1));
            }
        }
        return spread;
    }

    /// Returns the misfits of columns in the order of rows and columns.
    static Misfits joined(List<MisfitList> columns) {
        int size = columns.stream().mapToInt(c -> c.size).reduce(0, Math::addExact);
        if (size == 0) {
            return Misfits.NONE;
        }
        var order = order(columns, size);
        var built = columns.stream().map(c -> c.texts.build()).toList();
        var at = new int[columns.size()];
        var places = new int[size];
        var rows = new int[size];
        var texts = new TextBlock.Builder(size);
        for (int i = 0; i < size; i++) {
            int column = (int) order[i];
            places[i] = column;
            rows[i] = (int) (order[i] >>> Integer.SIZE);
            texts.add(built.get(column).text(at[column]++));
        }
        return new Misfits(rows, places, texts.build());
    }

    private static long[] order(List<MisfitList> columns, int size) {
        var order = new long[size];
        int count = 0;
        for (int column = 0; column < columns.size(); column++) {
            var list = columns.get(column);
            for (int i = 0; i < list.size; i++) {
                order[count++] = (long) list.rows[i] << Integer.SIZE | column;
            }
        }
        Arrays.sort(order);
        return order;
    }
}
