package org.clientele.source.parquet;

/// Unpacks a block of Snappy or LZ4: bytes as they are, and copies of what was unpacked before.
final class Blocks {

    private final byte[] in;
    private final int end;
    private final byte[] out;
    private int at;
    private int made;

    /// @param made how much of the unpacked bytes is there already
    Blocks(byte[] in, int from, int end, byte[] out, int made) {
        this.in = in;
        at = from;
        this.end = end;
        this.out = out;
        this.made = made;
    }

    /// Returns how much there is then.
    int snappy() {
        long length = 0;
        int shift = 0;
        byte b;
        do {
            b = in[at++];
            length |= (b & 127L) << shift;
            shift += 7;
        } while (b < 0 && shift < 35);
        if (length != out.length) {
            throw new Damaged();
        }
        while (at < end) {
            element(in[at++] & 255);
        }
        return made;
    }

    private void element(int tag) {
        int upper = tag >> 2;
        switch (tag & 3) {
            case 0 -> literal((upper < 60 ? upper : (int) little(upper - 59)) + 1);
            case 1 -> {
                int low = in[at++] & 255;
                copy((tag >> 5) << 8 | low, (upper & 7) + 4);
            }
            case 2 -> copy((int) little(2), upper + 1);
            default -> copy((int) little(4), upper + 1);
        }
    }

    int lz4() {
        while (at < end) {
            int token = in[at++] & 255;
            literal(length(token >> 4));
            if (at < end) {
                int offset = (int) little(2);
                copy(offset, Math.addExact(length(token & 15), 4));
            }
        }
        return made;
    }

    private int length(int first) {
        int length = first;
        if (first == 15) {
            int more;
            do {
                more = in[at++] & 255;
                length = Math.addExact(length, more);
            } while (more == 255);
        }
        return length;
    }

    private long little(int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value |= (in[at++] & 255L) << 8 * i;
        }
        return value;
    }

    private void literal(int length) {
        if (length < 0 || length > end - at || length > out.length - made) {
            throw new Damaged();
        }
        System.arraycopy(in, at, out, made, length);
        at += length;
        made += length;
    }

    private void copy(int offset, int length) {
        if (offset < 1 || offset > made || length > out.length - made) {
            throw new Damaged();
        }
        if (offset >= length) {
            System.arraycopy(out, made - offset, out, made, length);
            made += length;
        } else {
            for (int i = 0; i < length; i++, made++) {
                out[made] = out[made - offset];
            }
        }
    }
}
