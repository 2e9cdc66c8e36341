package org.clientele.project.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;

/// Numbers as bytes and bytes as fewer bytes: the lowest bytes of all numbers come first, then the next, and so on, so
/// that zstd at its fastest level finds what repeats. Every packed piece carries a checksum.
final class Packing {

    private static final int LEVEL = 1;
    private static final long LARGEST = 1L << 30;

    private Packing() {}

    /// Returns the low `width` bytes of each number, plane by plane.
    static byte[] planes(long[] numbers, int width) {
        int size = numbers.length;
        var planes = new byte[size * width];
        for (int plane = 0; plane < width; plane++) {
            int shift = 8 * plane;
            int start = plane * size;
            for (int i = 0; i < size; i++) {
                planes[start + i] = (byte) (numbers[i] >>> shift);
            }
        }
        return planes;
    }

    /// Puts the numbers of these planes, without sign beyond their width, into `target` from `at` on.
    static int unplane(byte[] planes, int width, long[] target, int at) throws IOException {
        int size = planes.length / width;
        if (at + size > target.length) {
            throw new IOException("more values than rows");
        }
        for (int plane = 0; plane < width; plane++) {
            int shift = 8 * plane;
            int start = plane * size;
            for (int i = 0; i < size; i++) {
                target[at + i] |= (planes[start + i] & 0xFFL) << shift;
            }
        }
        return size;
    }

    static byte[] pack(byte[] bytes) {
        try (var context = new ZstdCompressCtx()) {
            return context.setLevel(LEVEL).setChecksum(true).compress(bytes);
        }
    }

    /// @throws IOException if the bytes are not what was packed
    static byte[] unpack(byte[] packed) throws IOException {
        long size = Zstd.getFrameContentSize(packed);
        if (size < 0 || size > LARGEST) {
            throw new IOException("no packed bytes");
        }
        try {
            return Zstd.decompress(packed, (int) size);
        } catch (ZstdException e) {
            throw new IOException(e);
        }
    }
}
