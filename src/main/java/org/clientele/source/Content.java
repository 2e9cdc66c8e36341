package org.clientele.source;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/// The bytes of a file in any order: on the disk where it lies there, in memory where it was packed.
public interface Content extends Closeable {

    long size();

    /// Returns so many bytes from there on.
    ///
    /// @throws EOFException if there are not so many
    byte[] read(long from, int count) throws IOException;

    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public byte[] read(long from, int count) throws IOException {
                check(this, from, count);
                return Arrays.copyOfRange(bytes, (int) from, (int) from + count);
            }

            @Override
            public void close() {}
        };
    }

    static Content of(Path file) throws IOException {
        var channel = FileChannel.open(file);
        long size = channel.size();
        return new Content() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public byte[] read(long from, int count) throws IOException {
                check(this, from, count);
                var buffer = ByteBuffer.allocate(count);
                while (buffer.hasRemaining()) {
                    if (channel.read(buffer, from + buffer.position()) < 0) {
                        throw new EOFException();
                    }
                }
                return buffer.array();
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    private static void check(Content content, long from, int count) throws EOFException {
        if (from < 0 || count < 0 || from > content.size() - count) {
            throw new EOFException();
        }
    }
}
