package org.clientele.project.deeds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// A file or folder that is open for more than reading.
final class WatchedChannel extends FileBaseDefault {

    private final FileChannel base;
    private final Journal journal;
    private final int number;

    WatchedChannel(FileChannel base, Journal journal, int number) {
        this.base = base;
        this.journal = journal;
        this.number = number;
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return base.read(to, position);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        var bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        journal.add(new Deed.Written(number, position, bytes));
        return base.write(from, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        journal.add(new Deed.Cut(number, size));
        base.truncate(size);
    }

    @Override
    public void force(boolean withMetadata) throws IOException {
        journal.add(new Deed.Forced(number));
        base.force(withMetadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
