package org.clientele.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// The bytes of one file while they are read: unpacked where it is a `.gz`, digested as they lie on the disk.
final class Intake implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    /// So much of a packed file may be unpacked in memory.
    private static final int LARGEST = 1 << 30;

    private final Path file;
    private final Optional<Stamp> stamp;
    private final long size;
    private final Progress progress;
    private final MessageDigest digest = sha256();
    private final InputStream raw;
    private final InputStream unpacked;
    private final boolean isPacked;
    private long taken;
    private double told;
    private Optional<Closeable> held = Optional.empty();
    private Optional<Zipped> zipped = Optional.empty();

    private Intake(Path file, Progress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        stamp = Stamp.of(file);
        size = size(file);
        raw = new BufferedInputStream(new Watched(stream(file)), CHUNK);
        try {
            isPacked = isPacked();
            unpacked = isPacked ? new BufferedInputStream(new Gunzipped(raw, name(file), size), CHUNK) : raw;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /// Opens a file that is there, can be read and is not empty.
    ///
    /// @throws Problem if it is not so
    static Intake open(Path file, Progress progress) {
        if (Files.isDirectory(file)) {
            throw new Problem("problem.source.directory", name(file));
        }
        try {
            if (size(file) == 0) {
                throw new Problem("problem.source.empty", name(file));
            }
            return new Intake(file, progress);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    private static long size(Path file) throws IOException {
        var archive = Archive.of(file);
        return archive.isPresent() ? Archive.size(archive.get(), file) : Files.size(file);
    }

    private static InputStream stream(Path file) throws IOException {
        var archive = Archive.of(file);
        return archive.isPresent() ? Archive.open(archive.get(), file) : Files.newInputStream(file);
    }

    Path file() {
        return file;
    }

    /// Returns the content in any order: where it lies, or, of a packed file, unpacked in memory.
    ///
    /// @throws Problem if it is packed and too large for that
    Content content() {
        try {
            if (Archive.of(file).isEmpty() && !isPacked) {
                return Content.of(file);
            }
            try (var other = open(file, (done, total) -> at(done / total))) {
                int most = (int) Math.min(LARGEST, Budget.available() / 3);
                var bytes = other.unpacked.readNBytes(most);
                if (other.unpacked.read() >= 0) {
                    throw new Problem("problem.source.unpack", name(file), most >> 20);
                }
                return Content.of(bytes);
            }
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /// Returns what is in the file where it is a ZIP file, for formats that are not read from front to back.
    Optional<Zipped> zipped() {
        try {
            if (zipped.isEmpty()) {
                zipped = Optional.of(Zipped.of(name(file), content()));
            }
            return zipped;
        } catch (ZipException | EOFException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /// Returns by what the file can be known again, as it was when it was opened.
    Optional<Stamp> stamp() {
        return stamp;
    }

    /// Opens something over the file that is closed with it; asked again it is the same.
    <T extends Closeable> T held(Class<T> kind, Supplier<T> open) {
        if (held.isEmpty()) {
            held = Optional.of(open.get());
        }
        return kind.cast(held.get());
    }

    /// Says how much of the file has been read, from 0 to 1, where that is not done here.
    void at(double share) {
        told = Math.min(1, share);
        progress.at(told, 1);
    }

    /// Says that work goes on while nothing is read.
    void still() {
        progress.at(share(), 1);
    }

    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static Problem problem(Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> new Problem("problem.source.missing", file.toString());
            case AccessDeniedException _ -> new Problem("problem.source.denied", file.toString());
            case ZipException _, EOFException _ -> new Problem("problem.source.packed", name(file));
            case IOException _
            when Files.isSymbolicLink(file) && !Files.exists(file) ->
                new Problem("problem.source.link", file.toString());
            default -> new Problem("problem.source.unreadable", name(file), String.valueOf(e.getMessage()));
        };
    }

    private boolean isPacked() throws IOException {
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        return first == 0x1f && second == 0x8b;
    }

    /// Returns the first bytes of the content, as many as there are; they will be read again.
    byte[] head(int bytes) {
        try {
            unpacked.mark(bytes + 1);
            var head = unpacked.readNBytes(bytes);
            unpacked.reset();
            return head;
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /// Returns the content as UTF-8 without its mark; what cannot be read in the encoding comes as bytes that are no
    /// UTF-8 either.
    Feed utf8(Encoding encoding) {
        return feed(decoded(encoding));
    }

    private InputStream decoded(Encoding encoding) {
        var head = head(4);
        try {
            unpacked.skipNBytes(Marks.length(head, encoding));
        } catch (IOException e) {
            throw problem(file, e);
        }
        return Transcoder.of(unpacked, encoding);
    }

    /// Returns the content as UTF-8 once more from its beginning, whatever has been read here.
    InputStream again(Encoding encoding) {
        var other = open(file, (done, total) -> at(done / total));
        return new FilterInputStream(other.decoded(encoding)) {
            @Override
            public void close() {
                other.close();
            }
        };
    }

    /// Returns the content as it is.
    Feed bytes() {
        return feed(unpacked);
    }

    private Feed feed(InputStream stream) {
        return (into, from) -> {
            try {
                return stream.read(into, from, into.length - from);
            } catch (IOException e) {
                throw problem(file, e);
            }
        };
    }

    /// Returns how much of the file has been read, from 0 to 1.
    double share() {
        return Math.max(told, Math.min(1, (double) taken / size));
    }

    /// Returns which share of the file the records cut so far are.
    ///
    /// @param ahead how many bytes have been taken besides; of a packed file nobody knows how many those are
    double share(int ahead) {
        return Math.max(share() / 2, share() - (double) ahead / size);
    }

    /// Reads what is left and returns the SHA-256 of the file, which nobody may have written to meanwhile.
    String digest() {
        try {
            var rest = new byte[CHUNK];
            while (raw.read(rest) >= 0) {
                progress.at(share(), 1);
            }
        } catch (IOException e) {
            throw problem(file, e);
        }
        if (taken != size || Stamp.isOther(file, stamp)) {
            throw new Problem("problem.source.changed", name(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        try (unpacked) {
            if (held.isPresent()) {
                held.get().close();
            }
            if (zipped.isPresent()) {
                zipped.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Counts, digests and reports what passes.
    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            progress.at(share(), 1);
            int count = super.read(into, from, Math.min(length, 4 * CHUNK));
            if (count > 0) {
                digest.update(into, from, count);
                taken += count;
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
