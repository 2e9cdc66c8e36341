package org.clientele.source.parquet;

/// Numbers written as the differences between them, packed in blocks (DELTA_BINARY_PACKED).
final class Delta {

    private static final int MOST_PARTS = 1 << 16;

    private final byte[] bytes;
    private final int end;
    private final int perPart;
    private final byte[] widths;
    private int at;
    private long left;
    private long value;
    private long least;
    private int part;
    private int inPart;
    private long held;
    private int holding;
    private boolean first = true;

    Delta(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.end = end;
        at = from;
        long block = varint();
        long parts = varint();
        left = varint();
        if (parts < 1 || parts > MOST_PARTS || block < parts || block % parts != 0 || block > 1 << 24) {
            throw new Damaged();
        }
        perPart = (int) (block / parts);
        widths = new byte[(int) parts];
        value = zigzag();
        part = widths.length;
        inPart = perPart;
    }

    /// Returns how many numbers are left.
    long left() {
        return left;
    }

    long next() {
        if (left-- <= 0) {
            throw new Damaged();
        }
        if (first) {
            first = false;
            return value;
        }
        if (inPart == perPart) {
            turn();
        }
        inPart++;
        value += least + unpacked(widths[part]);
        return value;
    }

    private void turn() {
        part++;
        if (part >= widths.length) {
            least = zigzag();
            for (int i = 0; i < widths.length; i++) {
                widths[i] = octet();
                if (widths[i] < 0 || widths[i] > 64) {
                    throw new Damaged();
                }
            }
            part = 0;
        }
        inPart = 0;
        held = 0;
        holding = 0;
    }

    private long unpacked(int width) {
        long number = 0;
        for (int have = 0; have < width; ) {
            if (holding == 0) {
                held = octet() & 255L;
                holding = 8;
            }
            int take = Math.min(width - have, holding);
            number |= (held & (1L << take) - 1) << have;
            held >>>= take;
            holding -= take;
            have += take;
        }
        return number;
    }

    /// Passes over what is left and returns where the bytes after the numbers begin.
    static int after(byte[] bytes, int from, int end) {
        var numbers = new Delta(bytes, from, end);
        while (numbers.left > 0) {
            numbers.next();
        }
        return numbers.end();
    }

    /// The last part that has a number in it is written whole.
    private int end() {
        long rest = inPart < perPart ? (long) (perPart - inPart) * widths[part] : 0;
        long bits = rest - holding;
        int behind = at + (int) Math.max(0, (bits + 7) / 8);
        if (behind > end) {
            throw new Damaged();
        }
        return behind;
    }

    private byte octet() {
        if (at >= end) {
            throw new Damaged();
        }
        return bytes[at++];
    }

    private long zigzag() {
        long number = varint();
        return number >>> 1 ^ -(number & 1);
    }

    private long varint() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = octet();
            number |= (b & 127L) << shift;
            if (b >= 0) {
                return number;
            }
        }
        throw new Damaged();
    }
}
