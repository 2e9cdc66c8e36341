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
        return bytes(headerEnd - Header.MAC, Header.MAC);
    }

    private byte[] bytes(long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        Stretch.read(file, bytes, from);
        return bytes.array();
    }

    /// Remembers the headers as they were written now.
    void headersWritten() throws IOException {
        header = header();
    }

    /// Remembers the last of these sealed blocks, the first of which lies here.
    void written(ByteBuffer sealed, long from) {
        int end = sealed.limit();
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
        boolean same = Arrays.equals(header, header()) && Arrays.equals(trailer, bytes(place, trailer.length));
        if (!same && !Boolean.getBoolean(BLIND)) {
            throw new ReplacedException();
        }
    }
}
