package org.clientele.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.Arrays;

/// Finds the place of each text among the distinct ones before it, in the order of their first appearance; texts are
/// UTF-8, and no text object is made.
public final class TextIndex {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HASH = -1L << Integer.SIZE;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// So many slots are filled by half, more of them by three quarters.
    private static final int ROOMY = 1 << 20;

    /// Differs from run to run, so that no file can be made whose texts all share one hash; the order of the texts
    /// does not depend on it.
    private static final long SEED = new SecureRandom().nextLong();

    private final Pieces pieces = new Pieces();
    private long[] slots = new long[64]; // hash, and place + 1
    private int most = 32;
    private long[] hashes = new long[0];
    private long last;

    /// Finds the places of many texts that lie among these bytes; texts that are new are put at the end.
    ///
    /// The slots of all are touched before the first is looked at, so that the processor waits for them together.
    ///
    /// @param first where in `from` and `to` the first of them is told
    public void places(byte[] bytes, int[] from, int[] to, int first, int size, int[] into) {
        hashes = hashes.length < size ? new long[size] : hashes;
        var own = hashes;
        var table = slots;
        long touched = 0;
        for (int i = 0; i < size; i++) {
            long hash = hash(bytes, from[first + i], to[first + i]);
            own[i] = hash;
            touched ^= table[(int) (hash >>> Integer.SIZE) & table.length - 1];
        }
        last = touched;
        for (int i = 0; i < size; i++) {
            into[i] = place(own[i] & HASH, bytes, from[first + i], to[first + i]);
        }
    }

    /// Returns the place of a text, which is put at the end where it is new.
    public int place(byte[] bytes, int from, int to) {
        return place(hash(bytes, from, to) & HASH, bytes, from, to);
    }

    public int place(String text) {
        var bytes = Utf8.bytes(text);
        pieces.halved |= Utf8.isHalved(text);
        return place(bytes, 0, bytes.length);
    }

    /// Returns the place of one of other texts.
    public int place(Texts others, int place) {
        pieces.halved |= others.isHalved();
        return place(others.bytes(place), others.begin(place), others.end(place));
    }

    private int place(long hash, byte[] bytes, int from, int to) {
        var table = slots;
        int mask = table.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        for (long each = table[slot]; each != 0; each = table[slot]) {
            int place = (int) each - 1;
            if ((each & HASH) == hash && pieces.isSame(place, bytes, from, to)) {
                return place;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = hash | pieces.count + 1;
        int place = pieces.put(bytes, from, to);
        if (pieces.count > most) {
            enlarge();
        }
        return place;
    }

    private void enlarge() {
        var small = slots;
        slots = new long[2 * small.length];
        most = slots.length > ROOMY ? slots.length / 4 * 3 : slots.length / 2;
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

    /// Returns how many distinct texts there are.
    public int size() {
        return pieces.count;
    }

    /// Returns the texts so far; the same bytes, nothing is copied.
    public Texts texts() {
        return pieces.soFar();
    }

    /// Returns all texts; nothing more can be asked of this.
    public Texts release() {
        slots = new long[0];
        hashes = new long[0];
        return pieces.texts();
    }

    /// Returns how much memory is taken, with what the next few texts may take besides.
    public long bytes() {
        boolean isNearlyFull = pieces.count > most - (most >> 4);
        long table = (long) Long.BYTES * slots.length * (isNearlyFull ? 3 : 1);
        boolean isGrowing = pieces.count > pieces.where.length - (pieces.where.length >> 4);
        long addresses = (long) Integer.BYTES * pieces.where.length * (isGrowing ? 5 : 2) / 2;
        return pieces.held + table + addresses;
    }

    /// Texts one after the other, without a look at whether they are there already.
    public static final class Pieces {

        private static final int FIRST = 1 << 8;

        private byte[][] pieces = new byte[4][];
        private int begun;
        private byte[] piece = new byte[0];
        private int used;
        private int[] where = new int[32];
        private int count;
        private long held;
        private boolean halved;

        public void put(String text) {
            var bytes = Utf8.bytes(text);
            halved |= Utf8.isHalved(text);
            put(bytes, 0, bytes.length);
        }

        /// Puts a text at the end; returns its place.
        public int put(byte[] bytes, int from, int to) {
            int length = to - from;
            if (length + 1 + Integer.BYTES > piece.length - used) {
                extend(length + 1 + Integer.BYTES);
            }
            if (count == where.length) {
                where = Arrays.copyOf(where, count + (count >> 1));
            }
            where[count++] = begun - 1 << Texts.PIECE | used;
            piece[used++] = (byte) Math.min(length, Texts.LONG);
            for (int shift = length < Texts.LONG ? -1 : 24; shift >= 0; shift -= 8) {
                piece[used++] = (byte) (length >> shift);
            }
            System.arraycopy(bytes, from, piece, used, length);
            used += length;
            return count - 1;
        }

        /// Begins another piece, small ones first, for there may be thousands of columns.
        private void extend(int length) {
            if (begun == 1 << Integer.SIZE - Texts.PIECE) {
                throw new OutOfMemoryError("texts of a column");
            }
            if (begun == pieces.length) {
                pieces = Arrays.copyOf(pieces, 2 * begun);
            }
            int size = Math.min(1 << Texts.PIECE, FIRST << Math.min(Texts.PIECE, begun));
            piece = new byte[Math.max(length, size)];
            pieces[begun++] = piece;
            held += piece.length;
            used = 0;
        }

        private boolean isSame(int place, byte[] bytes, int from, int to) {
            var own = pieces[where[place] >>> Texts.PIECE];
            int at = where[place] & Texts.OFFSET;
            int length = own[at++] & 255;
            if (length == Texts.LONG) {
                length = Utf8.integer(own, at);
                at += Integer.BYTES;
            }
            return length == to - from && Arrays.equals(own, at, at + length, bytes, from, to);
        }

        private Texts soFar() {
            return new Texts(Arrays.copyOf(pieces, begun), where, count, halved);
        }

        /// Returns all texts; no more can be put.
        public Texts texts() {
            if (begun > 0) {
                pieces[begun - 1] = Arrays.copyOf(piece, used);
            }
            piece = new byte[0];
            used = 0;
            where = where.length == count ? where : Arrays.copyOf(where, count);
            return soFar();
        }
    }
}
