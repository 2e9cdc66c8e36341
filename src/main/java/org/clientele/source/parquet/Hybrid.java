package org.clientele.source.parquet;

/// Small numbers of one width: runs of the same one, and runs of eight and eight packed bit by bit.
final class Hybrid {

    private final byte[] bytes;
    private final int end;
    private final int width;
    private int at;
    private int left;
    private int repeated;
    private boolean packed;
    private long held;
    private int holding;

    Hybrid(byte[] bytes, int from, int end, int width) {
        if (width < 0 || width > 32 || end > bytes.length) {
            throw new Damaged();
        }
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.width = width;
    }

    int next() {
        if (width == 0) {
            return 0;
        }
        while (left == 0) {
            run();
        }
        left--;
        return packed ? unpacked() : repeated;
    }

    private void run() {
        int head = head();
        packed = (head & 1) == 1;
        left = packed ? Math.multiplyExact(head >>> 1, 8) : head >>> 1;
        held = 0;
        holding = 0;
        if (!packed) {
            repeated = 0;
            for (int shift = 0; shift < width; shift += 8) {
                repeated |= (octet() & 255) << shift;
            }
        }
    }

    private int head() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte b = octet();
            value |= (b & 127) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new Damaged();
    }

    private byte octet() {
        if (at >= end) {
            throw new Damaged();
        }
        return bytes[at++];
    }

    private int unpacked() {
        while (holding < width) {
            held |= (octet() & 255L) << holding;
            holding += 8;
        }
        int value = (int) (held & (1L << width) - 1);
        held >>>= width;
        holding -= width;
        return value;
    }
}
