package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// A file without its preamble.
final class BodyChannel extends FileBaseDefault {

    private final FileChannel whole;

    BodyChannel(FileChannel whole) {
        this.whole = whole;
    }

    @Override
    public long size() throws IOException {
        return Math.max(0, whole.size() - Preamble.LENGTH);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return whole.read(to, position + Preamble.LENGTH);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return whole.write(from, position + Preamble.LENGTH);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        whole.truncate(size + Preamble.LENGTH);
    }

    @Override
    public void force(boolean withMetadata) throws IOException {
        whole.force(withMetadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return whole.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        whole.close();
    }

    @Override
    public String toString() {
        return whole.toString();
    }
}
