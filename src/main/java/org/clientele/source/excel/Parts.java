package org.clientele.source.excel;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.clientele.spec.Problem;

/// The parts of a zipped file, read by name, each guarded: what unpacks to more than it may is refused while it is
/// read, whatever sizes the file claims.
final class Parts implements Closeable {

    private static final int ENTRIES = 2_000;
    private static final long SHEET = 4L << 30;
    private static final long OTHER = 512L << 20;
    private static final int RATIO = 200;
    private static final long SMALL = 1 << 20;

    private final String name;
    private final ZipFile zip;

    private Parts(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    static Parts open(Path file) {
        var name = file.getFileName().toString();
        try {
            var zip = new ZipFile(file.toFile());
            if (zip.size() > ENTRIES) {
                zip.close();
                throw new Problem("problem.excel.parts", name, ENTRIES);
            }
            return new Parts(name, zip);
        } catch (ZipException e) {
            throw new Problem("problem.excel.damaged", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// Returns the content of a part; nothing where there is no such part.
    Optional<InputStream> find(String part) {
        return Optional.ofNullable(zip.getEntry(part)).map(entry -> {
            try {
                return new Guarded(zip.getInputStream(entry), entry, part.contains("worksheets/") ? SHEET : OTHER);
            } catch (IOException e) {
                throw damaged();
            }
        });
    }

    InputStream part(String part) {
        return find(part).orElseThrow(this::damaged);
    }

    /// Returns the size that a part claims to have.
    long size(String part) {
        return Math.max(1, zip.getEntry(part).getSize());
    }

    Problem damaged() {
        return new Problem("problem.excel.damaged", name);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Guarded extends FilterInputStream {

        private final long most;
        private long taken;

        Guarded(InputStream in, ZipEntry entry, long limit) {
            super(in);
            most = Math.min(limit, Math.max(SMALL, entry.getCompressedSize() * RATIO));
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            taken += Math.max(0, count);
            if (taken > most) {
                throw new Problem("problem.excel.bomb", name, most >> 20);
            }
            return count;
        }
    }
}
