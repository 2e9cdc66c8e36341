package org.clientele.table;

import java.util.Arrays;

/// Finds the place of each text among the distinct ones before it, in the order of their first appearance; texts are
/// UTF-8, and no text object is made.
public final class TextIndex {

    private static final long HASH = -1L << Integer.SIZE;

    /// So many slots are filled by half, more of them by three quarters.
    private static final int ROOMY = 1 << 20;

    /// So many texts are looked up together.
    private static final int GROUP = 64;

    private final Pieces pieces = new Pieces();
    private int room = 64; // slots there are, or will be once they are needed
    private int most = 32;
    private long[] slots = new long[0]; // hash, and place + 1
    private long[] hashes = new long[0]; // of a group of texts
    private int[] likely = new int[0];
    private int[] addresses = new int[0];
    private long last;

    /// As long as every text is the one before it or beyond it, as running numbers are, none needs to be looked up.
    private boolean ascends = true;

    /// Finds the places of many texts that lie among these bytes; texts that are new are put at the end.
    ///
    /// @param first where in `from` and `to` the first of them is told
    public void places(byte[] bytes, int[] from, int[] to, int first, int size, int[] into) {
        int known = ascends ? ascending(bytes, from, to, first, size, into) : 0;
        if (known < size) {
            find(bytes, from, to, first + known, size - known, into, known);
        }
    }

    /// Places texts as long as they ascend; returns how many.
    private int ascending(byte[] bytes, int[] from, int[] to, int first, int size, int[] into) {
        for (int i = 0; i < size; i++) {
            into[i] = ascending(bytes, from[first + i], to[first + i]);
            if (into[i] < 0) {
                return i;
            }
        }
        return size;
    }

    /// Returns the place of a text that is the last one or beyond it; else −1, and from now on all are looked up.
    private int ascending(byte[] bytes, int from, int to) {
        int order = pieces.order(bytes, from, to);
        if (order > 0) {
            return put(bytes, from, to);
        }
        if (order < 0) {
            fill();
        }
        return order == 0 ? pieces.count - 1 : -1;
    }

    private void fill() {
        ascends = false;
        slots = new long[room];
        int mask = room - 1;
        var texts = pieces.soFar();
        for (int place = 0; place < pieces.count; place++) {
            long hash = Eights.hash(texts.bytes(place), texts.begin(place), texts.end(place)) & HASH;
            int slot = (int) (hash >>> Integer.SIZE) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = hash | place + 1;
        }
    }

    private void find(byte[] bytes, int[] from, int[] to, int first, int size, int[] into, int known) {
        for (int done = 0; done < size; done += GROUP) {
            int some = Math.min(GROUP, size - done);
            likely(bytes, from, to, first + done, some);
            for (int i = 0; i < some; i++) {
                int begin = from[first + done + i];
                int end = to[first + done + i];
                boolean isThere = likely[i] >= 0 && pieces.isSame(addresses[i], bytes, begin, end);
                into[known + done + i] = isThere ? likely[i] : place(hashes[i] & HASH, bytes, begin, end);
            }
        }
    }

    /// Finds the first place of the hash of each text, −1 where there is none so far. Slots, addresses and texts of all
    /// are touched before the first is looked at, so that the processor waits for them together.
    private void likely(byte[] bytes, int[] from, int[] to, int first, int size) {
        if (hashes.length < size) {
            hashes = new long[size];
            likely = new int[size];
            addresses = new int[size];
        }
        var table = slots;
        int mask = table.length - 1;
        long touched = 0;
        for (int i = 0; i < size; i++) {
            long hash = Eights.hash(bytes, from[first + i], to[first + i]);
            hashes[i] = hash;
            touched ^= table[(int) (hash >>> Integer.SIZE) & mask];
        }
        for (int i = 0; i < size; i++) {
            int slot = (int) (hashes[i] >>> Integer.SIZE) & mask;
            while (table[slot] != 0 && (table[slot] ^ hashes[i]) >>> Integer.SIZE != 0) {
                slot = slot + 1 & mask;
            }
            likely[i] = (int) table[slot] - 1;
            addresses[i] = likely[i] < 0 ? 0 : pieces.where[likely[i]];
        }
        for (int i = 0; i < size; i++) {
            touched ^= pieces.touched(addresses[i]);
        }
        last = touched;
    }

    /// Returns the place of a text, which is put at the end where it is new.
    public int place(byte[] bytes, int from, int to) {
        int place = ascends ? ascending(bytes, from, to) : -1;
        return place < 0 ? place(Eights.hash(bytes, from, to) & HASH, bytes, from, to) : place;
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
            if ((each & HASH) == hash && pieces.isSame(pieces.where[place], bytes, from, to)) {
                return place;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = hash | pieces.count + 1;
        return put(bytes, from, to);
    }

    private int put(byte[] bytes, int from, int to) {
        int place = pieces.put(bytes, from, to);
        if (pieces.count > most) {
            room *= 2;
            most = room > ROOMY ? room / 4 * 3 : room / 2;
            if (!ascends) {
                enlarge();
            }
        }
        return place;
    }

    private void enlarge() {
        var small = slots;
        slots = new long[room];
        int mask = slots.length - 1;
        for (long each : small) {
            int slot = (int) (each >>> Integer.SIZE) & mask;
            while (each != 0 && slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = each == 0 ? slots[slot] : each;
        }
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
        likely = new int[0];
        addresses = new int[0];
        return pieces.texts();
    }

    /// Returns how much memory is taken, with what the next few texts may take besides.
    public long bytes() {
        boolean isNearlyFull = pieces.count > most - (most >> 4);
        long table = (long) Long.BYTES * room * (isNearlyFull ? 3 : 1);
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
        private int length; // of the last
        private long held;
        private boolean halved;

        public void put(String text) {
            var bytes = Utf8.bytes(text);
            halved |= Utf8.isHalved(text);
            put(bytes, 0, bytes.length);
        }

        /// Puts a text at the end; returns its place.
        public int put(byte[] bytes, int from, int to) {
            length = to - from;
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

        private byte touched(int address) {
            return pieces[address >>> Texts.PIECE][address & Texts.OFFSET];
        }

        private boolean isSame(int address, byte[] bytes, int from, int to) {
            var own = pieces[address >>> Texts.PIECE];
            int at = address & Texts.OFFSET;
            int length = own[at++] & 255;
            if (length == Texts.LONG) {
                length = Utf8.integer(own, at);
                at += Integer.BYTES;
            }
            return length == to - from && Eights.isSame(own, at, bytes, from, length);
        }

        /// Returns how a text stands to the last one: beyond it (greater than 0) are longer ones, and of those as
        /// long the ones whose bytes are greater.
        private int order(byte[] bytes, int from, int to) {
            int longer = count == 0 ? 1 : Integer.compare(to - from, length);
            return longer == 0 ? Arrays.compareUnsigned(bytes, from, to, piece, used - length, used) : longer;
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
