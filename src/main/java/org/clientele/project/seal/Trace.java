package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// Knows an open file again: by the seal of its first header, which no other file and no other moment of this one has,
/// and by the trailer of the block that was written last. Who copies another file over this one changes one of them,
/// though the file is the same for the operating system.
final class Trace {

    /// Has nobody look, to show in tests what happens then.
    static final String BLIND = "clientele.blind";

    private final FileChannel file;
    private final long headerEnd;
    private byte[] header;
    private byte[] trailer = new byte[0];
    private long place;

    /// @param headersAt where the headers of the file begin, which are there
    Trace(FileChannel file, long headersAt) throws IOException {
        this.file = file;
        headerEnd = headersAt + Header.LENGTH;
        header = header();
    }

    private byte[] header() throws IOException {
        return bytes(file, headerEnd - Header.MAC, Header.MAC);
    }

    private static byte[] bytes(FileChannel from, long place, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        Stretch.read(from, bytes, place);
        return bytes.array();
    }

    /// Writes headers and remembers them; after a failure nobody knows which are there.
    void write(Headers headers, Header written) throws IOException {
        header = new byte[0];
        headers.write(written);
        header = header();
    }

    /// Writes sealed blocks, the first of which lies here, and remembers the last of them.
    void write(ByteBuffer sealed, long from) throws IOException {
        int end = sealed.limit();
        if (place >= from && place < from + end) {
            trailer = new byte[0];
        }
        Stretch.write(file, sealed, from);
        trailer = Arrays.copyOfRange(sealed.array(), end - Seal.TRAILER, end);
        place = from + end - Seal.TRAILER;
    }

    /// Forgets a block beyond the end of the file.
    void cut(long end) {
        if (place >= end) {
            trailer = new byte[0];
        }
    }

    /// @throws ReplacedException if this is not the file that was written
    void check() throws IOException {
        check(file);
    }

    /// The same, seen through another channel.
    void check(FileChannel through) throws IOException {
        boolean same = Arrays.equals(header, bytes(through, headerEnd - header.length, header.length))
                && Arrays.equals(trailer, bytes(through, place, trailer.length));
        if (!same && !Boolean.getBoolean(BLIND)) {
            throw new ReplacedException();
        }
    }
}
