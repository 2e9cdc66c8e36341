package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.spec.Progress;

/// What is left in a file that was not closed properly: a write counts only if all its blocks are there and whole.
/// Blocks of other writes are lost; they belong to a step that was never said to be done, or to nothing any more.
///
/// @param unfinished how many writes were not wholly there, as far as that can be told: one whose missing blocks were
///     written over later was whole once
record Scan(long blocks, long last, BitSet lost, int unfinished) {

    private static final int AT_ONCE = 64;

    private record Write(long sequence, int count) {}

    /// @throws java.util.concurrent.CancellationException if the user asked to stop; it only reads
    static Scan of(FileChannel file, long from, Seal seal, Progress progress) throws IOException {
        long length = Math.max(0, file.size() - from);
        int blocks = Math.toIntExact((length + Seal.SEALED - 1) / Seal.SEALED);
        var marks = marks(file, from, seal, progress, blocks);
        var there = new HashMap<Write, Integer>();
        long last = 0;
        for (var mark : marks) {
            if (mark.isPresent()) {
                last = Math.max(last, mark.get().sequence());
                there.merge(write(mark.get()), 1, Integer::sum);
            }
        }
        return new Scan(blocks, last, lost(marks, there), unfinished(marks, there));
    }

    private static BitSet lost(Iterable<Optional<Mark>> marks, Map<Write, Integer> there) {
        var lost = new BitSet();
        int block = 0;
        for (var mark : marks) {
            lost.set(
                    block++,
                    mark.isEmpty() || there.get(write(mark.get())) < mark.get().count());
        }
        return lost;
    }

    private static int unfinished(List<Optional<Mark>> marks, Map<Write, Integer> there) {
        var torn = new HashSet<Write>();
        var covered = new BitSet();
        for (var mark : marks.stream().flatMap(Optional::stream).toList()) {
            if (there.get(write(mark)) < mark.count() && isTorn(mark, marks)) {
                torn.add(write(mark));
                int first = (int) mark.block() - mark.index();
                covered.set(Math.max(0, first), first + mark.count());
            }
        }
        int alone = 0;
        for (int block = 0; block < marks.size(); block++) {
            boolean begins = block == 0 || marks.get(block - 1).isPresent() || covered.get(block - 1);
            alone += marks.get(block).isEmpty() && !covered.get(block) && begins ? 1 : 0;
        }
        return torn.size() + alone;
    }

    /// Returns whether a block of the same write is not there or older than the write.
    private static boolean isTorn(Mark mark, List<Optional<Mark>> marks) {
        int first = (int) mark.block() - mark.index();
        for (int block = Math.max(0, first); block < first + mark.count(); block++) {
            var other = block < marks.size() ? marks.get(block) : Optional.<Mark>empty();
            if (other.isEmpty() || other.get().sequence() < mark.sequence()) {
                return true;
            }
        }
        return false;
    }

    private static Write write(Mark mark) {
        return new Write(mark.sequence(), mark.count());
    }

    private static List<Optional<Mark>> marks(FileChannel file, long from, Seal seal, Progress progress, int blocks)
            throws IOException {
        var marks = new ArrayList<Optional<Mark>>(blocks);
        var sealed = ByteBuffer.allocate(AT_ONCE * Seal.SEALED);
        var plain = ByteBuffer.allocate(Seal.PLAIN);
        for (int first = 0; first < blocks; first += AT_ONCE) {
            progress.at(first, blocks);
            int many = Math.min(AT_ONCE, blocks - first);
            sealed.clear().limit(many * Seal.SEALED);
            Stretch.read(file, sealed, from + (long) first * Seal.SEALED);
            sealed.flip();
            for (int i = 0; i < many; i++) {
                marks.add(
                        sealed.remaining() < Seal.SEALED
                                ? Optional.empty()
                                : seal.unseal(sealed, first + i, plain.clear()));
            }
        }
        return marks;
    }
}
