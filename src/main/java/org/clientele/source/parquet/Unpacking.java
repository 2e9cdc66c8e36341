package org.clientele.source.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// Unpacks what is packed by one of the codecs; it must become exactly as long as the file says.
final class Unpacking {

    private static final int NONE = 0;
    private static final int SNAPPY = 1;
    private static final int GZIP = 2;
    private static final int LZ4_FRAMED = 5;
    private static final int ZSTD = 6;
    private static final int LZ4 = 7;

    private static final String[] NAMES = {"", "SNAPPY", "GZIP", "LZO", "BROTLI", "LZ4", "ZSTD", "LZ4_RAW"};

    private Unpacking() {}

    static boolean knows(int codec) {
        return codec == NONE || codec == SNAPPY || codec == GZIP || codec >= LZ4_FRAMED && codec <= LZ4;
    }

    static String name(int codec) {
        return codec > 0 && codec < NAMES.length ? NAMES[codec] : String.valueOf(codec);
    }

    static byte[] unpack(int codec, byte[] packed, int from, int length) throws IOException {
        if (codec == NONE) {
            if (packed.length - from != length) {
                throw new Damaged();
            }
            return from == 0 ? packed : Arrays.copyOfRange(packed, from, packed.length);
        }
        var out = new byte[length];
        int made =
                switch (codec) {
                    case SNAPPY -> new Blocks(packed, from, packed.length, out, 0).snappy();
                    case LZ4 -> new Blocks(packed, from, packed.length, out, 0).lz4();
                    case LZ4_FRAMED -> framed(packed, from, out);
                    case GZIP -> gzip(packed, from, out);
                    case ZSTD -> zstd(packed, from, out);
                    default -> throw new Damaged();
                };
        if (made != length) {
            throw new Damaged();
        }
        return out;
    }

    private static int gzip(byte[] packed, int from, byte[] out) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed, from, packed.length - from))) {
            int made = in.readNBytes(out, 0, out.length);
            return in.read() < 0 ? made : -1;
        }
    }

    private static int zstd(byte[] packed, int from, byte[] out) {
        try {
            return (int) Zstd.decompressByteArray(out, 0, out.length, packed, from, packed.length - from);
        } catch (ZstdException e) {
            return -1;
        }
    }

    /// The way of Hadoop: blocks that each begin with their length unpacked and packed; others wrote the bare block
    /// under the same name.
    private static int framed(byte[] packed, int from, byte[] out) {
        int at = from;
        int made = 0;
        while (at + 8 <= packed.length) {
            int unpacked = big(packed, at);
            int length = big(packed, at + 4);
            if (unpacked < 0 || length < 0 || length > packed.length - at - 8 || unpacked > out.length - made) {
                return new Blocks(packed, from, packed.length, out, 0).lz4();
            }
            made = new Blocks(packed, at + 8, at + 8 + length, out, made).lz4();
            at += 8 + length;
        }
        return made;
    }

    private static int big(byte[] bytes, int at) {
        return (bytes[at] & 255) << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255;
    }
}
