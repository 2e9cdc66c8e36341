package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Optional;
import org.clientele.project.seal.DamagedException;
import org.clientele.project.seal.ReplacedException;
import org.clientele.project.seal.SealedFile;
import org.h2.store.fs.FileBaseDefault;

/// The sealed blocks of a file as H2 reads and writes them. The headers are looked at with the first use, which comes
/// after H2 has locked the file.
final class BodyChannel extends FileBaseDefault {

    private final FileChannel whole;
    private final SealedFile.Use use;
    private final Opening opening;
    private Optional<SealedFile> opened = Optional.empty();

    /// @param opening is told when something read is not what was written, as H2 passes over some errors
    BodyChannel(FileChannel whole, SealedFile.Use use, Opening opening) {
        this.whole = whole;
        this.use = use;
        this.opening = opening;
    }

    @FunctionalInterface
    private interface Access<T> {
        T of(SealedFile body) throws IOException;
    }

    private <T> T with(Access<T> access) throws IOException {
        try {
            return access.of(body());
        } catch (DamagedException e) {
            opening.damaged();
            throw e;
        } catch (ReplacedException e) {
            opening.replaced();
            throw e;
        }
    }

    private synchronized SealedFile body() throws IOException {
        if (opened.isEmpty()) {
            opened = Optional.of(opening.open(whole, use));
        }
        return opened.get();
    }

    @Override
    public long size() throws IOException {
        return with(SealedFile::size);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return with(body -> {
            opening.read(body.size());
            return body.read(to, position);
        });
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return with(body -> body.write(from, position));
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        with(body -> {
            body.truncate(size);
            return size;
        });
    }

    @Override
    public void force(boolean withMetadata) throws IOException {
        with(body -> {
            body.force();
            return withMetadata;
        });
    }

    /// Writes all of the file into an empty one.
    void copyTo(FileChannel to) throws IOException {
        with(body -> {
            body.copyTo(to);
            return true;
        });
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return whole.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try (whole) {
            if (opened.isPresent()) {
                opened.get().close();
            }
        }
    }

    @Override
    public String toString() {
        return whole.toString();
    }
}
