package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The two copies of the header: one is always whole on the disk, the newest whole one counts.
final class Headers {

    /// The bytes of both copies.
    static final int LENGTH = 2 * Header.LENGTH;

    private final FileChannel file;
    private final long from;
    private final byte[] identity;

    Headers(FileChannel file, long from, byte[] identity) {
        this.file = file;
        this.from = from;
        this.identity = identity;
    }

    /// @throws DamagedException if neither copy is whole
    Header read() throws IOException {
        return Stream.of(copy(0), copy(1))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(Header::generation))
                .orElseThrow(() -> new DamagedException("both headers"));
    }

    private Optional<Header> copy(int number) throws IOException {
        var page = ByteBuffer.allocate(Header.LENGTH);
        Stretch.read(file, page, place(number));
        return page.hasRemaining() ? Optional.empty() : Header.of(page.array(), identity);
    }

    private long place(int number) {
        return from + (long) number * Header.LENGTH;
    }

    /// Returns the same place in another file.
    Headers in(FileChannel other) {
        return new Headers(other, from, identity);
    }

    /// Writes both copies, the second one first, each on the disk before the other begins.
    void write(Header header) throws IOException {
        for (int number : new int[] {1, 0}) {
            Stretch.write(file, ByteBuffer.wrap(header.bytes(identity)), place(number));
            file.force(true);
        }
    }
}
