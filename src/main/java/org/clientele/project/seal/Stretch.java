package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Reads and writes whole stretches of a file, which a channel may do in parts.
final class Stretch {

    /// Something done to a file.
    @FunctionalInterface
    interface Act {
        void run() throws IOException;
    }

    private Stretch() {}

    /// Reads until the buffer is full or the file ends.
    static void read(FileChannel file, ByteBuffer to, long position) throws IOException {
        long at = position;
        while (to.hasRemaining()) {
            int read = file.read(to, at);
            if (read < 0) {
                return;
            }
            at += read;
        }
    }

    /// Copies the first bytes of a file into an empty one.
    static void copy(FileChannel file, long end, FileChannel to) throws IOException {
        for (long at = 0; at < end; at += file.transferTo(at, end - at, to)) {
            to.position(at);
        }
    }

    static void write(FileChannel file, ByteBuffer from, long position) throws IOException {
        long at = position;
        while (from.hasRemaining()) {
            at += file.write(from, at);
        }
    }
}
