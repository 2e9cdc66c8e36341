package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.TextBlock;
import org.clientele.table.TextIndex;

/// Texts as they are written, each distinct one once; one of white space only is missing.
final class TextReader extends ColumnReader {

    private int[] codes = new int[1024];
    private final TextIndex texts = new TextIndex();

    @Override
    void add(int row, byte[] bytes, int from, int to) {
        if (row >= codes.length) {
            reserve(grown(codes.length));
        }
        codes[row] = Cells.begin(bytes, from, to) == to ? -1 : texts.place(bytes, from, to);
    }

    @Override
    void reserve(int capacity) {
        codes = Arrays.copyOf(codes, Math.max(capacity, rows()));
    }

    @Override
    Block build() {
        var sized = codes.length == rows() ? codes : Arrays.copyOf(codes, rows());
        codes = new int[0];
        return new TextBlock(sized, texts.release());
    }

    @Override
    int bytesPerRow() {
        return Integer.BYTES;
    }

    @Override
    long dictionaryBytes() {
        return texts.bytes();
    }
}
