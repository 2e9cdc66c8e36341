package org.clientele.project.store;

import java.util.Arrays;
import java.util.BitSet;
import org.clientele.project.seal.SealedFile;

/// Where the bytes of a chunk lie.
record Place(String address, int lane, int part, BitSet blocks) {

    private static final int PIECE = 256 * 1024;

    /// H2 moves what it wrote; a copy may be left at the old place.
    static BitSet blocks(byte[] body, byte[] chunk) {
        var blocks = new BitSet();
        for (int from = 0; from < chunk.length; from += PIECE) {
            int end = Math.min(chunk.length, from + PIECE);
            for (int at = 0; at + end - from <= body.length; at++) {
                if (body[at] == chunk[from] && Arrays.equals(body, at, at + end - from, chunk, from, end)) {
                    blocks.set(at / SealedFile.BLOCK, (at + end - from - 1) / SealedFile.BLOCK + 1);
                }
            }
        }
        return blocks;
    }
}
