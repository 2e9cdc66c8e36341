package org.clientele.project.seal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.BitSet;
import java.util.Optional;
import org.clientele.spec.Progress;

/// A file of sealed blocks that survives power loss and tells damage: what is read is what was written, or an error.
///
/// A simulated power loss has earned each of its rules of writing, which stand in docs/security.md.
public final class SealedFile implements Closeable {

    /// The bytes of a block; all writing is in whole blocks.
    public static final int BLOCK = Seal.PLAIN;

    /// The bytes that come before the first block.
    public static final int HEADERS = Headers.LENGTH;

    /// What a file is opened for.
    public enum Use {
        READ,
        WRITE
    }

    private final FileChannel file;
    private final boolean writable;
    private final Headers headers;
    private Header header;
    private final Seal seal;
    private final Stored stored;
    private final BitSet lost = new BitSet();
    private final UnderWay underWay = new UnderWay();
    private long blocks;
    private long sequence;
    private final Tally tally;
    private final Trace trace;
    private boolean dirty;
    private Left left = Left.PROPERLY;
    private volatile boolean failed;
    private volatile boolean damaged;

    /// The same, telling nobody how much was looked at.
    public SealedFile(FileChannel file, long headersAt, byte[] identity, Use use, Optional<byte[]> key)
            throws IOException {
        this(file, headersAt, identity, new Entrance(use, key, Progress.NONE));
    }

    /// Opens a file whose headers begin at this byte. After an unclean stop, what was not wholly written reads as
    /// zeros, and is made so on the disk where the file is opened for writing.
    ///
    /// @throws DamagedException if the headers are damaged, or blocks are missing or too many
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing was written
    public SealedFile(FileChannel file, long headersAt, byte[] identity, Entrance entrance) throws IOException {
        this.file = file;
        writable = entrance.use() == Use.WRITE;
        long from = headersAt + HEADERS;
        headers = new Headers(file, headersAt, identity);
        header = headers.read(entrance.key());
        trace = new Trace(file, headersAt);
        seal = new Seal(identity, header.lock());
        stored = new Stored(file, from, seal);
        sequence = header.sequence();
        tally = new Tally(header.sealed());
        blocks = header.blocks();
        if (!header.clean()) {
            recover(entrance.progress());
        } else if (file.size() - from != blocks * Seal.SEALED) {
            throw new DamagedException("the length");
        }
        underWay.end(blocks);
    }

    private void recover(Progress progress) throws IOException {
        var scan = Scan.of(file, stored.from(), seal, progress);
        left = Left.of(scan);
        blocks = scan.blocks();
        sequence = Math.max(sequence, scan.last());
        lost.or(scan.lost());
        if (writable) {
            dirty = true;
            for (int block = lost.nextSetBit(0); block >= 0; block = lost.nextSetBit(block + 1)) {
                put(ByteBuffer.allocate(BLOCK), block);
            }
            lost.clear();
            force();
        }
    }

    /// Returns how many bytes the blocks hold.
    public synchronized long size() {
        return blocks * BLOCK;
    }

    /// Returns how many blocks were ever sealed under its key.
    public synchronized long sealed() {
        return tally.sealed();
    }

    /// Goes on with the count of a file that was written anew here under the same key.
    public synchronized void goOn(long before) {
        tally.add(before);
    }

    /// Returns how it was left.
    public Left left() {
        return left;
    }

    /// Returns the newest state of its content of which somebody was told that it is on the disk.
    public synchronized long promised() {
        return headers.promised().newest();
    }

    /// Remembers that somebody will be told so of this state, which was forced; the end of the process leaves that.
    public synchronized void promise(long state) throws IOException {
        if (dirty) {
            requireWritable();
            orFail(() -> headers.promised().write(state));
        }
    }

    /// Returns the ways to the key as the header has them.
    public synchronized byte[] ways() {
        return header.lock().ways().clone();
    }

    /// Writes other ways to the same key into the header only. They are on the disk when this returns.
    public synchronized void ways(byte[] others) throws IOException {
        requireWritable();
        header = header.with(others);
        say(!dirty);
    }

    /// Returns how far the log went, as the header has it.
    public synchronized LogHead log() {
        return header.log();
    }

    /// Remembers how far the log goes; it is in the header when that is written next.
    public synchronized void log(LogHead head) {
        header = header.with(head);
    }

    /// @throws ReplacedException if what lies in the file, seen through this, was put there by somebody else
    public synchronized void check(FileChannel through) throws IOException {
        trace.check(through);
    }

    /// Reads as much as is there; −1 beyond the end.
    ///
    /// @throws DamagedException if a block is not what was written
    public synchronized int read(ByteBuffer to, long position) throws IOException {
        if (position >= size()) {
            return -1;
        }
        int length = (int) Math.min(to.remaining(), size() - position);
        orFail(() -> stored.read(to, position, length, lost));
        return length;
    }

    /// Writes whole blocks; the file grows where they lie beyond its end.
    ///
    /// @throws IOException if they are no whole blocks, or nothing may be written any more
    public synchronized int write(ByteBuffer plain, long position) throws IOException {
        int length = plain.remaining();
        if (position % BLOCK != 0 || length % BLOCK != 0) {
            throw new IOException("not whole blocks: " + length + " at " + position);
        }
        begin();
        long first = position / BLOCK;
        if (first > blocks) {
            put(ByteBuffer.allocate(Math.toIntExact((first - blocks) * BLOCK)), blocks);
        }
        while (first < 2 && plain.remaining() > BLOCK) {
            put(plain.slice(plain.position(), BLOCK), first++);
            plain.position(plain.position() + BLOCK);
            force();
        }
        put(plain, first);
        return length;
    }

    /// Makes ready for writing: before the first write the file says on the disk that it is not closed.
    private void begin() throws IOException {
        requireWritable();
        if (!dirty) {
            dirty = true;
            say(false);
        }
    }

    private void requireWritable() throws IOException {
        if (!writable || failed || damaged) {
            throw new IOException("nothing may be written any more");
        }
        trace.check();
    }

    private void say(boolean closed) throws IOException {
        header = header.next(closed, sequence, blocks, tally.saying(closed));
        orFail(() -> trace.write(headers, header));
    }

    /// After a failure nothing is written any more: H2 takes a file that it could not read for an empty one.
    private void orFail(Stretch.Act act) throws IOException {
        try {
            act.run();
        } catch (DamagedException e) {
            try {
                trace.check();
                damaged = true;
                finish();
            } catch (ReplacedException other) {
                throw other;
            } catch (IOException unsaid) {
                damaged = true;
                e.addSuppressed(unsaid);
            }
            throw e;
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    /// Says on the disk that it is closed; also once damage was met, which would count as not written otherwise.
    private void finish() throws IOException {
        if (dirty && !failed) {
            dirty = false;
            trace.check();
            force();
            say(true);
        }
    }

    private void put(ByteBuffer plain, long first) throws IOException {
        int many = plain.remaining() / BLOCK;
        if (underWay.touchesDurable(first, many)) {
            force();
        }
        if (tally.isShort(many)) {
            say(false);
        }
        sequence++;
        tally.add(many);
        var bytes = ByteBuffer.allocate(many * Seal.SEALED);
        for (int i = 0; i < many; i++) {
            seal.seal(plain, new Mark(first + i, sequence, i, many), bytes);
        }
        orFail(() -> trace.write(bytes.flip(), stored.place(first)));
        blocks = Math.max(blocks, first + many);
        underWay.add(first, many);
    }

    /// Cuts the file off; to be called with a multiple of the block.
    public synchronized void truncate(long size) throws IOException {
        if (size % BLOCK != 0) {
            throw new IOException("not whole blocks: " + size);
        }
        if (size < size()) {
            begin();
            force();
            blocks = size / BLOCK;
            underWay.cut(blocks);
            trace.cut(stored.place(blocks));
            orFail(() -> file.truncate(stored.place(blocks)));
        }
    }

    /// Returns when all that was written is on the disk.
    public synchronized void force() throws IOException {
        if (failed) {
            throw new IOException("an earlier write failed");
        }
        orFail(() -> file.force(true));
        underWay.end(blocks);
    }

    /// Writes all of the file into an empty one, which says that it was closed properly; its blocks stay as they are.
    public synchronized void copyTo(FileChannel to) throws IOException {
        force();
        Stretch.copy(file, stored.place(blocks), to);
        headers.in(to).write(header.next(true, sequence, blocks, tally.sealed()));
    }

    @Override
    public synchronized void close() throws IOException {
        if (!file.isOpen()) {
            return;
        }
        try (file) {
            finish();
        } finally {
            header.lock().wipe();
        }
    }
}
