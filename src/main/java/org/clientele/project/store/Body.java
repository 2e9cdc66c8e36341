package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import org.clientele.project.seal.Remains;
import org.clientele.project.seal.SealedFile;

/// The blocks of H2 in a file of which some may be lost.
interface Body {

    int BLOCK = SealedFile.BLOCK;

    int blocks();

    boolean isLost(int block);

    /// Returns these blocks; lost ones are zeros.
    ByteBuffer read(int first, int many) throws IOException;

    static Body of(Remains remains) {
        var lost = remains.lost();
        return new Body() {
            @Override
            public int blocks() {
                return remains.blocks();
            }

            @Override
            public boolean isLost(int block) {
                return lost.get(block);
            }

            @Override
            public ByteBuffer read(int first, int many) throws IOException {
                return remains.read(first, many);
            }
        };
    }

    static Body of(byte[] whole) {
        return new Body() {
            @Override
            public int blocks() {
                return whole.length / BLOCK;
            }

            @Override
            public boolean isLost(int block) {
                return false;
            }

            @Override
            public ByteBuffer read(int first, int many) {
                int end = Math.min(whole.length, (first + many) * BLOCK);
                return ByteBuffer.wrap(Arrays.copyOfRange(whole, first * BLOCK, end));
            }
        };
    }

    /// Returns how many bytes from one on are there before the next lost block, at most as many as asked for.
    default int readable(long at, long length) {
        int block = (int) (at / BLOCK);
        long end = at;
        while (end < at + length && block < blocks() && !isLost(block)) {
            end = (long) ++block * BLOCK;
        }
        return (int) Math.min(length, Math.max(0, end - at));
    }

    /// Returns the bytes from one on, up to the next lost block, at most as many as asked for.
    default ByteBuffer bytes(long at, int length) throws IOException {
        int readable = readable(at, length);
        int first = (int) (at / BLOCK);
        int last = (int) ((at + readable + BLOCK - 1) / BLOCK);
        var blocks = read(first, last - first);
        int offset = (int) (at % BLOCK);
        return blocks.slice(offset, Math.min(readable, blocks.limit() - offset));
    }

    /// The numbers of the lost blocks.
    default BitSet lost() {
        var lost = new BitSet();
        for (int block = 0; block < blocks(); block++) {
            lost.set(block, isLost(block));
        }
        return lost;
    }
}
