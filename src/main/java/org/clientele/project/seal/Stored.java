package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.BitSet;

/// The blocks of a file as they lie on the disk.
///
/// @param from the byte where the first one begins
record Stored(FileChannel file, long from, Seal seal) {

    long place(long block) {
        return from + block * Seal.SEALED;
    }

    /// Reads blocks; lost ones are zeros.
    ///
    /// @throws DamagedException if one is not what was written
    ByteBuffer plain(long first, int many, BitSet lost) throws IOException {
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
