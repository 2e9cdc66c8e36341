package org.clientele.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Cuts records as nearly all are: cells that are plain, or quoted at once and without line ends, in a record that
/// lies in the buffer to its end. What is not so is left to the [Splitter].
final class QuickCut {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0101010101010101L;
    private static final long LINES = LOW * '\n';
    private static final long RETURNS = LOW * '\r';

    private final Quoting quoting;
    private final long delimiters;
    private final boolean[] plain;
    private final int quote;
    private final int widest;
    private int stop;
    private int[] from = new int[0];
    private int[] to = new int[0];
    private boolean[] escapes = new boolean[0];

    QuickCut(Dialect dialect, Quoting quoting) {
        this.quoting = quoting;
        plain = quoting.plain();
        quote = quoting.quote;
        delimiters = LOW * quoting.delimiter;
        boolean simple = !dialect.isSpaced() && !dialect.isPadded() && !quoting.hasBackslash() && !quoting.isLoose();
        widest = simple ? Splitter.WIDEST : 0;
    }

    /// Puts records into a batch as long as each has a cell for each of its columns and there is room; returns
    /// where the first begins that is left.
    ///
    /// @param names what no first cell of them is
    /// @param isText whether the bytes are known to be sound
    int cut(byte[] bytes, int start, int end, Batch batch, byte[] names, boolean isText) {
        int width = batch.width();
        if (from.length != width) {
            from = new int[width];
            to = new int[width];
            escapes = new boolean[width];
        }
        int p = start;
        while (!batch.isFull(p - start)
                && cut(bytes, p, end, from, to, escapes) == width
                && isSure(bytes, p, names)
                && (isText || Utf8.isText(bytes, p, stop))) {
            settle(bytes, p);
            batch.note(from, to, p - start);
            boolean isPair = bytes[stop] == '\r' && stop + 1 < end && bytes[stop + 1] == '\n';
            p = stop + (isPair ? 2 : 1);
        }
        batch.append(bytes, start, p);
        return p;
    }

    private boolean isSure(byte[] bytes, int start, byte[] names) {
        boolean isName = to[0] - from[0] == names.length && names.length > 0 && bytes[start + from[0]] == names[0];
        boolean isMark = Marks.mayBegin(bytes[start]) && Marks.isOne(bytes, start, Math.min(stop, start + 3));
        return !isName && !isMark && stop - start <= Splitter.LONGEST_CELL;
    }

    private void settle(byte[] bytes, int start) {
        for (int i = 0; i < escapes.length; i++) {
            if (escapes[i]) {
                to[i] = quoting.settle(bytes, start + from[i], start + to[i]) - start;
            }
        }
    }

    /// Returns the number of cells of the record that starts there, and where they lie, counted from its start; 0
    /// where it cannot be cut here.
    int cut(byte[] bytes, int start, int end, int[] from, int[] to, boolean[] escapes) {
        int p = start;
        int most = Math.min(from.length, widest);
        for (int count = 0; p < end && count < most; count++) {
            boolean quoted = bytes[p] == quote;
            if (bytes[p] == ' ' && isBeforeQuote(bytes, p, end)) {
                return 0;
            }
            int begin = quoted ? p + 1 : p;
            int finish = quoted ? closing(bytes, begin, end, escapes, count) : plainEnd(bytes, p, end);
            p = quoted ? finish + 1 : finish;
            if (finish < 0 || p >= end || plain[bytes[p] & 255]) {
                return 0;
            }
            from[count] = begin - start;
            to[count] = finish - start;
            escapes[count] &= quoted;
            byte next = bytes[p++];
            if (next == '\n' || next == '\r') {
                stop = p - 1;
                return stop - start < Splitter.LONGEST ? count + 1 : 0;
            }
        }
        return 0;
    }

    /// Returns where the line end is of the record cut last.
    int stop() {
        return stop;
    }

    /// Looks at eight bytes at a time.
    private int plainEnd(byte[] bytes, int begin, int end) {
        int p = begin;
        while (p + Long.BYTES <= end) {
            long eight = (long) EIGHT.get(bytes, p);
            long ends = zeros(eight ^ delimiters) | zeros(eight ^ LINES) | zeros(eight ^ RETURNS);
            if (ends != 0) {
                return p + Long.numberOfTrailingZeros(ends) / Byte.SIZE;
            }
            p += Long.BYTES;
        }
        while (p < end && plain[bytes[p] & 255]) {
            p++;
        }
        return p;
    }

    /// Returns a bit in the first byte that is 0, and maybe in bytes beyond it; 0 where none is.
    private static long zeros(long eight) {
        return eight - LOW & ~eight & LOW << Byte.SIZE - 1;
    }

    private boolean isBeforeQuote(byte[] bytes, int begin, int end) {
        int p = begin;
        while (p < end && bytes[p] == ' ') {
            p++;
        }
        return p == end || bytes[p] == quote;
    }

    /// Returns where the closing quote is; −1 where that is not easily said.
    private int closing(byte[] bytes, int begin, int end, boolean[] escapes, int cell) {
        escapes[cell] = false;
        for (int p = begin; p < end - 1; p++) {
            if (bytes[p] == quote) {
                if (bytes[p + 1] != quote) {
                    return p;
                }
                escapes[cell] = true;
                p++;
            } else if (bytes[p] == '\n' || bytes[p] == '\r') {
                return -1;
            }
        }
        return -1;
    }
}
