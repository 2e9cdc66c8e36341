package org.clientele.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Distinct texts in the order of their first appearance, as bytes in pieces that are never copied. No text object is
/// made before it is asked for.
final class Texts {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HASH = -1L << Integer.SIZE;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int PIECE = 20; // the address of a text: its piece, and where in it, in so many bits
    private static final int OFFSET = (1 << PIECE) - 1;
    private static final int FIRST = 1 << 8;

    /// Differs from run to run, so that no file can be made whose texts all share one hash; the order of the texts
    /// does not depend on it.
    private static final long SEED = new SecureRandom().nextLong();

    private final List<byte[]> pieces = new ArrayList<>();
    private byte[] piece = new byte[FIRST];
    private int used;
    private long[] where = new long[32]; // address, and length
    private long[] slots = new long[64]; // hash, and place + 1
    private long[] hashes = new long[0];
    private long last;
    private int count;
    private long held = FIRST;

    Texts() {
        pieces.add(piece);
    }

    /// Finds the places of the cells of a column; texts that are new are put at the end.
    ///
    /// The slots of all cells are touched before the first is looked at, so that the processor waits for them
    // together.
    void places(Batch batch, int place, int[] into) {
        int size = batch.rows();
        var bytes = batch.bytes();
        hashes = hashes.length < size ? new long[size] : hashes;
        long touched = 0;
        for (int row = 0; row < size; row++) {
            long hash = hash(bytes, batch.from(place, row), batch.to(place, row));
            hashes[row] = hash;
            touched ^= slots[(int) (hash >>> Integer.SIZE) & slots.length - 1];
        }
        last = touched;
        for (int row = 0; row < size; row++) {
            into[row] = place(hashes[row] & HASH, bytes, batch.from(place, row), batch.to(place, row));
        }
    }

    /// Returns the place of a text, which is put at the end where it is new.
    int place(byte[] bytes, int from, int to) {
        return place(hash(bytes, from, to) & HASH, bytes, from, to);
    }

    private int place(long hash, byte[] bytes, int from, int to) {
        var table = slots;
        int mask = table.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        for (long each = table[slot]; each != 0; each = table[slot]) {
            int place = (int) each - 1;
            if ((each & HASH) == hash && isSame(place, bytes, from, to)) {
                return place;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = hash | count + 1;
        return put(bytes, from, to);
    }

    private boolean isSame(int place, byte[] bytes, int from, int to) {
        long own = where[place];
        int begin = (int) (own >>> Integer.SIZE) & OFFSET;
        return (int) own == to - from
                && Arrays.equals(
                        pieces.get((int) (own >>> Integer.SIZE + PIECE)), begin, begin + to - from, bytes, from, to);
    }

    private int put(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > piece.length - used || used == piece.length) {
            extend(length);
        }
        if (count == where.length) {
            where = Arrays.copyOf(where, count + (count >> 1));
        }
        System.arraycopy(bytes, from, piece, used, length);
        where[count++] = (long) (pieces.size() - 1 << PIECE | used) << Integer.SIZE | length;
        used += length;
        if (2 * count > slots.length) {
            enlarge();
        }
        return count - 1;
    }

    /// Begins another piece, small ones first, for there may be thousands of columns.
    private void extend(int length) {
        if (pieces.size() == 1 << Integer.SIZE - PIECE) {
            throw new OutOfMemoryError("texts of a column");
        }
        int size = Math.min(1 << PIECE, FIRST << Math.min(PIECE, pieces.size()));
        piece = new byte[Math.max(length, size)];
        pieces.add(piece);
        held += piece.length;
        used = 0;
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
        if (p > from) {
            rest = (long) EIGHT.get(bytes, to - Long.BYTES);
            p = to;
        }
        for (; p < to; p++) {
            rest = rest << Byte.SIZE | bytes[p] & 255;
        }
        return mixed(hash ^ rest);
    }

    private static long mixed(long hash) {
        long product = hash * MIX;
        return product ^ product >>> Integer.SIZE;
    }

    int count() {
        return count;
    }

    /// Returns the bytes among which a text lies.
    byte[] bytes(int place) {
        return pieces.get(piece(place));
    }

    int begin(int place) {
        return (int) (where[place] >>> Integer.SIZE) & OFFSET;
    }

    int finish(int place) {
        return begin(place) + (int) where[place];
    }

    private int piece(int place) {
        return (int) (where[place] >>> Integer.SIZE + PIECE);
    }

    String text(int place) {
        return Cells.text(bytes(place), begin(place), finish(place));
    }

    /// Returns all texts and lets go of their bytes, piece by piece.
    String[] release() {
        slots = new long[0];
        var texts = new String[count];
        for (int place = 0; place < count; place++) {
            int own = piece(place);
            texts[place] = text(place);
            if (place + 1 < count && piece(place + 1) != own) {
                pieces.set(own, new byte[0]);
            }
        }
        pieces.clear();
        count = 0;
        return texts;
    }

    /// Returns how much memory is taken.
    long bytes() {
        return held + 8L * slots.length + 8L * where.length;
    }
}
