package org.clientele.source;

import java.util.ArrayList;
import java.util.List;

/// Cells one after the other as they were cut, as bytes in pieces that are never copied; before each stands its
/// length, in one byte where it is short, else in five.
final class Tape {

    private static final int FIRST = 1 << 12;
    private static final int LARGEST = 1 << 20;
    private static final int LONG = 255;

    private final List<byte[]> pieces = new ArrayList<>();
    private byte[] piece = new byte[0];
    private int used;
    private final List<Integer> ends = new ArrayList<>();
    private long held;

    /// Who reads cells.
    @FunctionalInterface
    interface Reader {

        void read(byte[] bytes, int from, int to);
    }

    void add(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length + 5 > piece.length - used) {
            extend(length);
        }
        int p = used;
        piece[p++] = (byte) Math.min(length, LONG);
        for (int shift = length < LONG ? -1 : 24; shift >= 0; shift -= 8) {
            piece[p++] = (byte) (length >> shift);
        }
        System.arraycopy(bytes, from, piece, p, length);
        used = p + length;
    }

    private void extend(int length) {
        if (!pieces.isEmpty()) {
            ends.add(used);
        }
        int size = Math.min(LARGEST, FIRST << Math.min(10, pieces.size()));
        piece = new byte[Math.max(length + 5, size)];
        pieces.add(piece);
        held += piece.length;
        used = 0;
    }

    /// Gives all cells in their order to a reader.
    void each(Reader reader) {
        int number = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int end = i < ends.size() ? ends.get(i) : used;
            var bytes = pieces.get(i);
            for (int p = 0; p < end; ) {
                Crew.pause(number++);
                int length = bytes[p++] & 255;
                if (length == LONG) {
                    length = length(bytes, p);
                    p += Integer.BYTES;
                }
                reader.read(bytes, p, p + length);
                p += length;
            }
        }
    }

    private static int length(byte[] bytes, int from) {
        return (bytes[from] & 255) << 24
                | (bytes[from + 1] & 255) << 16
                | (bytes[from + 2] & 255) << 8
                | bytes[from + 3] & 255;
    }

    /// Returns how much memory is taken.
    long bytes() {
        return held;
    }
}
