package org.clientele.source;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.TextBlock;

/// Texts as they are written, each distinct one once; one of white space only is missing. No text is made before the
/// end: the bytes of the distinct ones lie one after the other in a pool.
final class TextReader extends ColumnReader {

    private int[] codes = new int[1024];
    private int[] slots = new int[256];
    private int[] hashes = new int[128];
    private int[] ends = new int[128];
    private byte[] pool = new byte[4096];
    private int count;

    @Override
    void add(int row, byte[] bytes, int from, int to) {
        if (row >= codes.length) {
            reserve(grown(codes.length));
        }
        codes[row] = Cells.begin(bytes, from, to) == to ? -1 : code(bytes, from, to);
    }

    private int code(byte[] bytes, int from, int to) {
        if (count == ends.length) {
            enlarge();
        }
        int hash = hash(bytes, from, to);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int place = slots[slot] - 1;
            if (hashes[place] == hash && isSame(place, bytes, from, to)) {
                return place;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = count + 1;
        return put(hash, bytes, from, to);
    }

    private boolean isSame(int place, byte[] bytes, int from, int to) {
        return Arrays.equals(pool, start(place), ends[place], bytes, from, to);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private int put(int hash, byte[] bytes, int from, int to) {
        int begin = start(count);
        int finish = Math.addExact(begin, to - from);
        if (finish > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8, finish + (finish >> 1) + 4096L));
        }
        System.arraycopy(bytes, from, pool, begin, to - from);
        ends[count] = finish;
        hashes[count] = hash;
        return count++;
    }

    private void enlarge() {
        ends = Arrays.copyOf(ends, 2 * count);
        hashes = Arrays.copyOf(hashes, 2 * count);
        slots = new int[4 * count];
        int mask = slots.length - 1;
        for (int place = 0; place < count; place++) {
            int slot = hashes[place] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = place + 1;
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    @Override
    void reserve(int capacity) {
        codes = Arrays.copyOf(codes, Math.max(capacity, rows()));
    }

    @Override
    Block build() {
        var values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = Cells.text(pool, start(i), ends[i]);
        }
        var block = new TextBlock(codes.length == rows() ? codes : Arrays.copyOf(codes, rows()), values);
        codes = new int[0];
        slots = new int[0];
        hashes = new int[0];
        ends = new int[0];
        pool = new byte[0];
        return block;
    }

    @Override
    int bytesPerRow() {
        return Integer.BYTES;
    }

    @Override
    long dictionaryBytes() {
        return 4L * slots.length + 4L * hashes.length + 4L * ends.length + pool.length + 52L * count;
    }
}
