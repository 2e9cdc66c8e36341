package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Reads and writes whole stretches of a file, which a channel may do in parts.
final class Stretch {

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

    static void write(FileChannel file, ByteBuffer from, long position) throws IOException {
        long at = position;
        while (from.hasRemaining()) {
            at += file.write(from, at);
        }
    }
}
