package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The two copies of the header: one is always whole on the disk, the newest whole one counts.
public final class Headers {

    /// The bytes of both copies.
    static final int LENGTH = 2 * Header.LENGTH;

    private final FileChannel file;
    private final long from;
    private final byte[] identity;
    private final Promised promised;

    Headers(FileChannel file, long from, byte[] identity) {
        this.file = file;
        this.from = from;
        this.identity = identity;
        promised = new Promised(file, place(1), identity);
    }

    /// Returns how many bytes the blocks of a file hold whose headers, blocks and nothing else take these bytes.
    public static long room(long bytes) {
        return Math.max(0, bytes - LENGTH) / Seal.SEALED * Seal.PLAIN;
    }

    /// Makes the headers of an empty file behind the bytes that are there.
    public static void create(FileChannel file, byte[] identity, Lock lock) throws IOException {
        new Headers(file, file.size(), identity).write(Header.fresh(lock));
    }

    /// Returns the ways to the key that the headers name, the newest first; none where the key lies open.
    public static List<byte[]> ways(FileChannel file, long at) throws IOException {
        return new Headers(file, at, new byte[0]).ways();
    }

    private List<byte[]> ways() throws IOException {
        return Stream.of(page(0), page(1))
                .flatMap(page -> page.flatMap(Header::ways).stream())
                .sorted(Comparator.comparingLong(Header.Ways::generation).reversed())
                .map(Header.Ways::bytes)
                .toList();
    }

    /// Returns whether one of the copies begins as headers do, whatever became of the rest.
    public static boolean areThere(FileChannel file, long at) throws IOException {
        var headers = new Headers(file, at, new byte[0]);
        return Stream.of(headers.page(0), headers.page(1))
                .anyMatch(page -> page.filter(Header::isOurs).isPresent());
    }

    /// @param key that of a file with passwords
    /// @throws DamagedException if neither copy is whole
    Header read(Optional<byte[]> key) throws IOException {
        var newest = Stream.of(page(0), page(1))
                .flatMap(page -> page.flatMap(bytes -> Header.of(bytes, identity, key)).stream())
                .max(Comparator.comparingLong(Header::generation))
                .orElseThrow(() -> new DamagedException("both headers"));
        promised.read(newest.lock().key());
        return newest;
    }

    /// Returns what was promised of the content, whichever header counts.
    Promised promised() {
        return promised;
    }

    private Optional<byte[]> page(int number) throws IOException {
        var page = ByteBuffer.allocate(Header.LENGTH);
        Stretch.read(file, page, place(number));
        Promised.blank(page.array());
        return page.hasRemaining() ? Optional.empty() : Optional.of(page.array());
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
            var page = header.bytes(identity);
            if (number == 1) {
                promised.put(page);
            }
            Stretch.write(file, ByteBuffer.wrap(page), place(number));
            file.force(true);
        }
    }
}
