package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.TextIndex;

/// Records one after the other: their bytes, and where in them each cell lies.
final class Batch {

    private static final int CELLS = 1 << 15;
    private static final int BYTES = 1 << 20;

    private final int width;
    private final int capacity;
    private final int[] from;
    private final int[] to;
    private byte[] bytes = new byte[1 << 16];
    private int used;
    private int rows;

    /// @param width the number of cells of a record
    Batch(int width) {
        this.width = width;
        capacity = Math.max(1, CELLS / width);
        from = new int[capacity * width];
        to = new int[capacity * width];
    }

    /// Copies the record that the cutter stands at.
    ///
    /// @param places which of its cells, in their order
    void add(Cutter cutter, int[] places) {
        int begin = cutter.begin();
        int moved = used - begin;
        append(cutter.buffer(), begin, cutter.end());
        for (int i = 0, cell = rows; i < places.length; i++, cell += capacity) {
            from[cell] = cutter.from(places[i]) + moved;
            to[cell] = cutter.to(places[i]) + moved;
        }
        rows++;
    }

    /// Notes where the cells of a record lie in bytes that are [appended][#append] next.
    ///
    /// @param ahead how many of them stand before the record
    void note(int[] begins, int[] ends, int ahead) {
        int moved = used + ahead;
        for (int i = 0, cell = rows; i < width; i++, cell += capacity) {
            from[cell] = begins[i] + moved;
            to[cell] = ends[i] + moved;
        }
        rows++;
    }

    void append(byte[] more, int begin, int end) {
        int length = end - begin;
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + length, Math.min(2 * bytes.length, BYTES)));
        }
        System.arraycopy(more, begin, bytes, used, length);
        used += length;
    }

    int width() {
        return width;
    }

    boolean isFull() {
        return isFull(0);
    }

    /// @param more how many bytes are to be appended yet
    boolean isFull(int more) {
        return rows == capacity || used + more >= BYTES;
    }

    void clear() {
        used = 0;
        rows = 0;
    }

    int rows() {
        return rows;
    }

    byte[] bytes() {
        return bytes;
    }

    int from(int place, int row) {
        return from[place * capacity + row];
    }

    /// Finds which texts the cells of a column are.
    void places(TextIndex texts, int place, int[] into) {
        texts.places(bytes, from, to, place * capacity, rows, into);
    }

    int to(int place, int row) {
        return to[place * capacity + row];
    }
}
