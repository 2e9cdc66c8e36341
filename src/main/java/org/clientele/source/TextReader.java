package org.clientele.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.TextBlock;

/// Texts as they are written, each distinct one once; one of white space only is missing. No text is made before the
/// end: the bytes of the distinct ones lie one after the other in a pool.
final class TextReader extends ColumnReader {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HASH = -1L << Integer.SIZE;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// Differs from run to run, so that no file can be made whose texts all share one hash; the order of the
    /// dictionary does not depend on it.
    private static final long SEED = new SecureRandom().nextLong();

    private int[] codes = new int[1024];
    private long[] slots = new long[256]; // hash, and place + 1
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
        if (2 * count == slots.length) {
            enlarge();
        }
        long hash = hash(bytes, from, to) & HASH;
        int mask = slots.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        while (slots[slot] != 0) {
            int place = (int) slots[slot] - 1;
            if ((slots[slot] & HASH) == hash && isSame(place, bytes, from, to)) {
                return place;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = hash | count + 1;
        return put(bytes, from, to);
    }

    private boolean isSame(int place, byte[] bytes, int from, int to) {
        return Arrays.equals(pool, start(place), ends[place], bytes, from, to);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private int put(byte[] bytes, int from, int to) {
        int begin = start(count);
        int finish = Math.addExact(begin, to - from);
        if (finish > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8, finish + (finish >> 1) + 4096L));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + (count >> 1));
        }
        System.arraycopy(bytes, from, pool, begin, to - from);
        ends[count] = finish;
        return count++;
    }

    private void enlarge() {
        var small = slots;
        slots = new long[2 * small.length];
        int mask = slots.length - 1;
        for (long each : small) {
            int slot = (int) (each >>> Integer.SIZE) & mask;
            while (each != 0 && slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = each == 0 ? slots[slot] : each;
        }
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = SEED + to - from;
        int p = from;
        for (; p + Long.BYTES <= to; p += Long.BYTES) {
            hash = mixed(hash ^ (long) EIGHT.get(bytes, p));
        }
        long rest = 0;
        for (; p < to; p++) {
            rest = rest << Byte.SIZE | bytes[p] & 255;
        }
        return mixed(hash ^ rest);
    }

    private static long mixed(long hash) {
        long product = hash * MIX;
        return product ^ product >>> Integer.SIZE;
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
        slots = new long[0];
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
        return 8L * slots.length + 4L * ends.length + pool.length + 52L * count;
    }
}
