package org.clientele.source;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.clientele.spec.Problem;

/// What a ZIP file holds, by the names in its directory, which alone is believed: an entry never gives more bytes than
/// are written there, nor others.
public final class Zipped implements Closeable {

    /// More entries are not looked at.
    public static final int MOST = 2_000;

    /// A larger entry is not unpacked, nor are entries that are larger together.
    public static final long LARGEST = 512L << 20;

    public static final long ALL = 1L << 30;

    /// What grows by more is a bomb.
    public static final int RATIO = 200;

    private static final long SMALL = 1 << 20;
    private static final int LOCAL = 0x04034b50;

    private final String name;
    private final Content bytes;
    private final List<ZipEntry> entries;

    private Zipped(String name, Content bytes, List<ZipEntry> entries) {
        this.name = name;
        this.bytes = bytes;
        this.entries = entries;
    }

    /// @param name what the file is called in front of the user
    static Zipped of(String name, Content bytes) throws IOException {
        try {
            return new Zipped(name, bytes, ZipDirectory.read(bytes));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /// Returns whether a file that begins with these bytes may be one.
    public static boolean isOne(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /// Returns whether a file of this size that is so large when unpacked does what only a bomb does.
    static boolean isBomb(long packed, long unpacked) {
        return unpacked > SMALL && unpacked > RATIO * Math.max(1, packed);
    }

    public String name() {
        return name;
    }

    public List<ZipEntry> entries() {
        return entries;
    }

    public Optional<ZipEntry> find(String entry) {
        return entries.stream().filter(e -> e.name().equals(entry)).findFirst();
    }

    /// Returns an entry that shares bytes with another one.
    public Optional<ZipEntry> overlapping() {
        var sorted = entries.stream()
                .sorted(java.util.Comparator.comparingLong(ZipEntry::at))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            var before = sorted.get(i - 1);
            if (before.at() + before.packed() + ZipEntry.LOCAL > sorted.get(i).at()) {
                return Optional.of(sorted.get(i));
            }
        }
        return Optional.empty();
    }

    /// Returns the size of all entries together.
    public long size() {
        return entries.stream().mapToLong(ZipEntry::size).sum();
    }

    /// Returns what an entry unpacks to.
    ///
    /// @throws Problem if it is locked by a password or packed in a way that is not known
    public InputStream open(ZipEntry entry) throws IOException {
        if (entry.isLocked()) {
            throw new Problem("problem.archive.locked", name, entry.name());
        }
        var local = ZipDirectory.part(bytes, entry.at(), ZipEntry.LOCAL);
        if (local.getInt(0) != LOCAL) {
            throw new ZipException("no entry there");
        }
        long from = entry.at() + ZipEntry.LOCAL + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
        if (entry.packed() > bytes.size() - from) {
            throw new ZipException("cut off");
        }
        var raw = new Stretch(bytes, from, from + entry.packed());
        return switch (entry.method()) {
            case 0 -> new Checked(raw, entry);
            case 8 -> new Checked(new Inflated(raw), entry);
            default -> throw new Problem("problem.archive.method", name, entry.name());
        };
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /// Some of the bytes.
    private static final class Stretch extends InputStream {

        private final Content bytes;
        private final long to;
        private long at;

        Stretch(Content bytes, long from, long to) {
            this.bytes = bytes;
            this.to = to;
            at = from;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (at >= to) {
                return -1;
            }
            int count = (int) Math.min(length, to - at);
            System.arraycopy(bytes.read(at, count), 0, into, from, count);
            at += count;
            return count;
        }
    }

    private static final class Inflated extends InflaterInputStream {

        private static final int BUFFER = 1 << 16;

        Inflated(InputStream in) {
            super(in, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /// Stops where there is more than the directory says, or something else.
    private static final class Checked extends FilterInputStream {

        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long taken;

        Checked(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
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
            if (taken > entry.size() || count < 0 && taken < entry.size()) {
                throw new ZipException("not as large as it says");
            }
            if (count >= 0) {
                sum.update(into, from, count);
            } else if (sum.getValue() != entry.sum()) {
                throw new ZipException("not what it says");
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return Math.max(0, read(new byte[(int) Math.min(count, 1 << 13)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
