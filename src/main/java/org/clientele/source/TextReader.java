package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.TextBlock;
import org.clientele.table.TextIndex;

/// Texts as they are written, without what [marks][CellMark] most of them, each distinct one once; one of
/// white space only is missing.
final class TextReader extends ColumnReader {

    private final CellMark usual;
    private int[] codes = new int[1024];
    private final TextIndex texts = new TextIndex();

    /// @param format what stands around most of them and is taken off; empty for nothing
    TextReader(String format) {
        usual = CellMark.find(format);
    }

    @Override
    void add(int row, byte[] bytes, int from, int to) {
        if (row >= codes.length) {
            reserve(grown(codes.length));
        }
        int begin = Cells.begin(bytes, from, to);
        if (begin == to) {
            codes[row] = -1;
        } else if (usual == CellMark.NONE) {
            codes[row] = texts.place(bytes, from, to);
        } else {
            codes[row] = unmarked(bytes, begin, Cells.finish(bytes, begin, to));
        }
    }

    private int unmarked(byte[] bytes, int from, int to) {
        var mark = CellMark.of(bytes, from, to);
        int begin = mark.begin(bytes, from, to);
        int finish = mark.finish(bytes, begin, to);
        return begin < finish ? texts.place(bytes, begin, finish) : -1;
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
