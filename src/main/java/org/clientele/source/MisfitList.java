package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.TextBlock;

/// Collects misfits in the order of rows and columns.
final class MisfitList {

    private int[] rows = new int[16];
    private int[] columns = new int[16];
    private final TextBlock.Builder texts = new TextBlock.Builder(16);
    private int size;
    private long characters;

    void add(int row, int column, String text) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        rows[size] = row;
        columns[size++] = column;
        texts.add(text);
        characters += text.length();
    }

    long bytes() {
        return 80L * size + 2 * characters;
    }

    Misfits build() {
        return size == 0
                ? Misfits.NONE
                : new Misfits(Arrays.copyOf(rows, size), Arrays.copyOf(columns, size), texts.build());
    }
}
