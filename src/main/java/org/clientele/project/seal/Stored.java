package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.BitSet;

/// The blocks of a file as they lie on the disk.
///
/// @param from the byte where the first one begins
record Stored(FileChannel file, long from, Seal seal) {

    private static final int AT_ONCE = 64;

    long place(long block) {
        return from + block * Seal.SEALED;
    }

    /// Reads so many bytes, all of which are there; lost blocks are zeros.
    ///
    /// @throws DamagedException if a block is not what was written
    void read(ByteBuffer to, long position, int length, BitSet lost) throws IOException {
        long end = position + length;
        for (long at = position; at < end; ) {
            long first = at / Seal.PLAIN;
            int offset = (int) (at % Seal.PLAIN);
            long many = (end - first * Seal.PLAIN + Seal.PLAIN - 1) / Seal.PLAIN;
            var plain = plain(first, (int) Math.min(AT_ONCE, many), lost);
            int part = (int) Math.min(end - at, plain.limit() - offset);
            to.put(plain.slice(offset, part));
            at += part;
        }
    }

    private ByteBuffer plain(long first, int many, BitSet lost) throws IOException {
        var bytes = ByteBuffer.allocate(many * Seal.SEALED);
        Stretch.read(file, bytes, place(first));
        bytes.flip();
        var plain = ByteBuffer.allocate(many * Seal.PLAIN);
        for (int i = 0; i < many; i++) {
            if (lost.get((int) (first + i))) {
                plain.put(new byte[Seal.PLAIN]);
                bytes.position(Math.min(bytes.limit(), (i + 1) * Seal.SEALED));
            } else if (bytes.remaining() < Seal.SEALED
                    || seal.unseal(bytes, first + i, plain).isEmpty()) {
                throw new DamagedException("block " + (first + i));
            }
        }
        return plain.flip();
    }
}
