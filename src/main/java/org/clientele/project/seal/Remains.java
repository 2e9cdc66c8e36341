package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.BitSet;
import java.util.Optional;
import org.clientele.spec.Progress;

/// What is left of a sealed file that was damaged: every block that is still as it was sealed, whatever became of the
/// others. Only reads.
public final class Remains {

    private static final int AT_ONCE = 64;

    private final FileChannel file;
    private final long from;
    private final Seal seal;
    private final LogHead log;
    private final int blocks;
    private final BitSet lost = new BitSet();

    /// Looks at every block.
    ///
    /// @param key that of a file with passwords
    /// @throws DamagedException if neither copy of the header is whole: without it no block can be read
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Remains of(FileChannel file, long headersAt, byte[] identity, Optional<byte[]> key, Progress progress)
            throws IOException {
        var header = new Headers(file, headersAt, identity).read(key);
        var remains = new Remains(file, headersAt + HEADERS, new Seal(identity, header.lock()), header.log());
        remains.look(progress);
        return remains;
    }

    private static final int HEADERS = Headers.LENGTH;

    private Remains(FileChannel file, long from, Seal seal, LogHead log) throws IOException {
        this.file = file;
        this.log = log;
        this.from = from;
        this.seal = seal;
        blocks = Math.toIntExact((Math.max(0, file.size() - from) + Seal.SEALED - 1) / Seal.SEALED);
    }

    /// Returns how far the log went when the file was last closed.
    public LogHead log() {
        return log;
    }

    private void look(Progress progress) throws IOException {
        for (int first = 0; first < blocks; first += AT_ONCE) {
            progress.at(first, blocks);
            var plain = ByteBuffer.allocate(Math.min(AT_ONCE, blocks - first) * Seal.PLAIN);
            plain(first, plain, lost);
        }
    }

    /// Reads as many blocks as there is room for; one that is not what was sealed is zeros and named.
    private void plain(int first, ByteBuffer plain, BitSet bad) throws IOException {
        int many = plain.capacity() / Seal.PLAIN;
        var sealed = ByteBuffer.allocate(many * Seal.SEALED);
        Stretch.read(file, sealed, from + (long) first * Seal.SEALED);
        int end = sealed.position();
        for (int i = 0; i < many; i++) {
            plain.position(i * Seal.PLAIN);
            boolean whole = (i + 1) * Seal.SEALED <= end;
            var one = sealed.duplicate().limit(sealed.capacity()).position(i * Seal.SEALED);
            if (!whole || seal.unseal(one, first + i, plain).isEmpty()) {
                bad.set(first + i);
            }
        }
    }

    public int blocks() {
        return blocks;
    }

    /// Returns the numbers of the blocks that are not what was sealed there.
    public BitSet lost() {
        return (BitSet) lost.clone();
    }

    /// Returns these blocks, as far as there are so many; lost ones are zeros.
    public ByteBuffer read(int first, int many) throws IOException {
        var plain = ByteBuffer.allocate(Math.max(0, Math.min(many, blocks - first)) * Seal.PLAIN);
        plain(first, plain, new BitSet());
        return plain.clear();
    }
}
