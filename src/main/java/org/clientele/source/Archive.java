package org.clientele.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.clientele.spec.Problem;

/// The files in a ZIP archive. They are read where they are, nothing is unpacked onto the disk; the path of one is that
/// of the archive with its name in it below.
public final class Archive {

    private static final int MOST = 2_000;
    private static final long RATIO = 200;
    private static final long FREE = 1 << 20;
    private static final long LARGEST = 4L << 30;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;

    private Archive() {}

    /// An entry as the directory of the archive has it.
    private record Entry(String name, long packed, long size, int mode) {

        boolean isLink() {
            return (mode & 0xF000) == 0xA000;
        }

        boolean isOutside() {
            var parts = List.of(name.replace('\\', '/').split("/", -1));
            return name.startsWith("/")
                    || name.startsWith("\\")
                    || name.matches("^[A-Za-z]:.*")
                    || parts.contains("..");
        }
    }

    /// Returns whether a file is a ZIP archive and no document that is one inside.
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            return head.length == 4
                    && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt() == 0x04034b50
                    && entries(file).stream()
                            .noneMatch(e -> e.name().equals("[Content_Types].xml")
                                    || e.name().equals("mimetype"));
        } catch (IOException e) {
            return false;
        }
    }

    /// Returns the files in an archive.
    ///
    /// @throws Problem that names the entry that is refused
    public static List<Path> files(Path archive) {
        try {
            var entries = entries(archive);
            entries.forEach(entry -> check(archive, entry));
            if (entries.size() > MOST) {
                throw new Problem("problem.archive.many", Intake.name(archive), entries.size(), MOST);
            }
            long all = entries.stream().mapToLong(Entry::size).sum();
            if (all > 2 * LARGEST) {
                throw new Problem(
                        "problem.archive.large",
                        Intake.name(archive),
                        Intake.name(archive),
                        all >> 20,
                        2 * LARGEST >> 20);
            }
            return entries.stream()
                    .map(Entry::name)
                    .filter(name -> !name.endsWith("/") && !isHidden(name))
                    .sorted()
                    .map(archive::resolve)
                    .toList();
        } catch (IOException e) {
            throw new Problem("problem.source.packed", Intake.name(archive));
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }

    private static void check(Path archive, Entry entry) {
        var file = Intake.name(archive);
        if (entry.isOutside()) {
            throw new Problem("problem.archive.outside", file, entry.name());
        }
        if (entry.isLink()) {
            throw new Problem("problem.archive.link", file, entry.name());
        }
        if (entry.name().toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
            throw new Problem("problem.archive.nested", file, entry.name());
        }
        if (entry.size() > LARGEST) {
            throw new Problem("problem.archive.large", file, entry.name(), entry.size() >> 20, LARGEST >> 20);
        }
        if (entry.size() > FREE && entry.size() > RATIO * Math.max(1, entry.packed())) {
            throw new Problem("problem.archive.bomb", file, entry.name(), RATIO);
        }
    }

    /// Returns the archive that a path leads into, if it does.
    static Optional<Path> of(Path file) {
        if (Files.exists(file)) {
            return Optional.empty();
        }
        var parent = file.toAbsolutePath().getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return Optional.ofNullable(parent).filter(Files::isRegularFile);
    }

    /// Opens a file in an archive; it stops where it turns out to be larger than the archive says.
    static InputStream open(Path archive, Path file) throws IOException {
        var name = archive.toAbsolutePath()
                .relativize(file.toAbsolutePath())
                .toString()
                .replace('\\', '/');
        var entry = entries(archive).stream().filter(e -> e.name().equals(name)).findFirst();
        if (entry.isEmpty()) {
            throw new java.nio.file.NoSuchFileException(file.toString());
        }
        check(archive, entry.get());
        var zip = zip(archive);
        var content = zip.getInputStream(zip.getEntry(name));
        return new Watched(
                content, zip, new Problem("problem.archive.bomb", Intake.name(archive), name, RATIO), entry.get());
    }

    /// Returns the size of a file in an archive.
    static long size(Path archive, Path file) throws IOException {
        var name = archive.toAbsolutePath()
                .relativize(file.toAbsolutePath())
                .toString()
                .replace('\\', '/');
        return entries(archive).stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new java.nio.file.NoSuchFileException(file.toString()))
                .size();
    }

    private static ZipFile zip(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(archive.toFile(), CHINESE);
        }
    }

    private static List<Entry> entries(Path archive) throws IOException {
        try (var channel = FileChannel.open(archive)) {
            var tail = part(channel, Math.max(0, channel.size() - 65_557), 65_557);
            int at = tail.limit() - 22;
            while (at >= 0 && tail.getInt(at) != END) {
                at--;
            }
            if (at < 0) {
                throw new ZipException("no directory");
            }
            long size = tail.getInt(at + 12) & 0xFFFFFFFFL;
            long from = tail.getInt(at + 16) & 0xFFFFFFFFL;
            return entries(part(channel, from, (int) Math.min(size, 64 << 20)));
        }
    }

    private static ByteBuffer part(FileChannel channel, long from, int most) throws IOException {
        var part = ByteBuffer.allocate((int) Math.max(0, Math.min(most, channel.size() - from)));
        while (part.hasRemaining() && channel.read(part, from + part.position()) >= 0) {}
        return part.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<Entry> entries(ByteBuffer directory) throws ZipException {
        var entries = new ArrayList<Entry>();
        int at = 0;
        while (at + 46 <= directory.limit() && directory.getInt(at) == DIRECTORY) {
            int length = directory.getShort(at + 28) & 0xFFFF;
            int rest = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
            if (at + 46 + length > directory.limit()) {
                throw new ZipException("directory cut off");
            }
            var raw = new byte[length];
            directory.get(at + 46, raw);
            boolean unix = (directory.get(at + 5) & 0xFF) == 3;
            int mode = unix ? directory.getInt(at + 38) >>> 16 : 0;
            var name = new String(raw, Utf8.isText(raw, 0, length) ? StandardCharsets.UTF_8 : CHINESE);
            entries.add(new Entry(
                    name, directory.getInt(at + 20) & 0xFFFFFFFFL, directory.getInt(at + 24) & 0xFFFFFFFFL, mode));
            at += 46 + length + rest;
        }
        return entries;
    }

    /// Counts what is unpacked.
    private static final class Watched extends FilterInputStream {

        private final ZipFile zip;
        private final Problem bomb;
        private final Entry entry;
        private long taken;

        Watched(InputStream in, ZipFile zip, Problem bomb, Entry entry) {
            super(in);
            this.zip = zip;
            this.bomb = bomb;
            this.entry = entry;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            taken += Math.max(0, count);
            if (taken > FREE && taken > RATIO * Math.max(1, entry.packed())) {
                throw bomb;
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            super.close();
            zip.close();
        }
    }
}
