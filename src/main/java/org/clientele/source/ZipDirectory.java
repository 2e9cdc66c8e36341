package org.clientele.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/// Reads the directory at the end of a ZIP file, also that of files too large for the old one.
final class ZipDirectory {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int TAIL = 65_557;
    private static final int LARGEST = 64 << 20;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int FAR_PLACE = 0x07064b50;
    private static final int FAR_END = 0x06064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private ZipDirectory() {}

    /// @throws ZipException if there is none, or it is damaged
    static List<ZipEntry> read(Content bytes) throws IOException {
        long begin = Math.max(0, bytes.size() - TAIL);
        var tail = part(bytes, begin, (int) (bytes.size() - begin));
        int at = tail.limit() - END_LENGTH;
        while (at >= 0 && tail.getInt(at) != END) {
            at--;
        }
        if (at < 0) {
            throw new ZipException("no directory");
        }
        long size = tail.getInt(at + 12) & ELSEWHERE;
        long from = tail.getInt(at + 16) & ELSEWHERE;
        if (at >= 20 && tail.getInt(at - 20) == FAR_PLACE) {
            var far = part(bytes, tail.getLong(at - 12), 56);
            if (far.getInt(0) != FAR_END) {
                throw new ZipException("no directory there");
            }
            size = far.getLong(40);
            from = far.getLong(48);
        }
        if (size < 0 || size > LARGEST || from < 0 || from > bytes.size() - size) {
            throw new ZipException("the directory is somewhere else");
        }
        return entries(part(bytes, from, (int) size));
    }

    static ByteBuffer part(Content bytes, long from, int count) throws IOException {
        return ByteBuffer.wrap(bytes.read(from, count)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<ZipEntry> entries(ByteBuffer directory) throws ZipException {
        var entries = new ArrayList<ZipEntry>();
        int at = 0;
        while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY) {
            int name = directory.getShort(at + 28) & 0xFFFF;
            int extra = directory.getShort(at + 30) & 0xFFFF;
            int end = at + ENTRY_LENGTH + name + extra + (directory.getShort(at + 32) & 0xFFFF);
            if (end > directory.limit()) {
                throw new ZipException("the directory is cut off");
            }
            entries.add(entry(directory.slice(at, end - at).order(ByteOrder.LITTLE_ENDIAN), name, extra));
            at = end;
        }
        return entries;
    }

    private static ZipEntry entry(ByteBuffer entry, int length, int extra) throws ZipException {
        var raw = new byte[length];
        entry.get(ENTRY_LENGTH, raw);
        var name = new String(raw, Utf8.isText(raw, 0, length) ? StandardCharsets.UTF_8 : CHINESE);
        var far = new Far(entry, ENTRY_LENGTH + length, ENTRY_LENGTH + length + extra);
        long size = far.or(entry.getInt(24) & ELSEWHERE);
        long packed = far.or(entry.getInt(20) & ELSEWHERE);
        long at = far.or(entry.getInt(42) & ELSEWHERE);
        if (size < 0 || packed < 0 || at < 0) {
            throw new ZipException("an entry is nowhere");
        }
        boolean unix = (entry.get(5) & 0xFF) == 3;
        return new ZipEntry(
                name,
                packed,
                size,
                at,
                entry.getShort(10) & 0xFFFF,
                entry.getInt(16) & ELSEWHERE,
                entry.getShort(8) & 0xFFFF,
                unix ? entry.getInt(38) >>> 16 : 0);
    }

    /// The numbers of an entry that are too large for their usual place, in their order.
    private static final class Far {

        private final ByteBuffer entry;
        private int at;
        private int to;

        Far(ByteBuffer entry, int from, int end) {
            this.entry = entry;
            int p = from;
            while (p + 4 <= end) {
                int length = entry.getShort(p + 2) & 0xFFFF;
                if (entry.getShort(p) == 1) {
                    at = p + 4;
                    to = Math.min(end, at + length);
                }
                p += 4 + length;
            }
        }

        long or(long usual) {
            if (usual != ELSEWHERE || at + Long.BYTES > to) {
                return usual;
            }
            at += Long.BYTES;
            return entry.getLong(at - Long.BYTES);
        }
    }
}
