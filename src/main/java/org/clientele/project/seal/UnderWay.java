package org.clientele.project.seal;

import java.util.BitSet;

/// Which blocks were written and may not be on the disk yet, and how many of the first the disk holds for sure.
final class UnderWay {

    private final BitSet pending = new BitSet();
    private long durable;

    void add(long first, int many) {
        pending.set((int) first, (int) first + many);
    }

    /// Returns whether any of these blocks is part of what the disk holds for sure, while something else is under way.
    boolean touchesDurable(long first, int many) {
        long last = Math.min(first + many, durable);
        return !pending.isEmpty() && first < last && pending.nextClearBit((int) first) < last;
    }

    /// All of so many blocks are on the disk.
    void end(long blocks) {
        pending.clear();
        durable = blocks;
    }

    /// The file holds no more than so many blocks now.
    void cut(long blocks) {
        durable = Math.min(durable, blocks);
    }
}
