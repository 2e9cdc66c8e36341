package org.clientele.source.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The streams of a compound file as Office wrote them until 2007: sectors that are chained by tables, small streams in
/// sectors of their own. Only those at its top can be read.
final class Ole {

    private static final byte[] MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int STREAM = 2;

    private final ByteBuffer file;
    private final int shift;
    private final int[] chains;
    private final Map<String, Entry> entries = new HashMap<>();
    private final byte[] small;
    private final int[] smallChains;

    private record Entry(int start, int size) {}

    /// @throws IndexOutOfBoundsException if the bytes do not fit together
    Ole(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        shift = file.getShort(0x1E);
        check(shift == 9 || shift == 12);
        chains = chains();
        var directory = chain(file.getInt(0x30), Integer.MAX_VALUE);
        var root = entry(directory, 0);
        walk(directory);
        small = root.size == 0 ? new byte[0] : chain(root.start, root.size);
        smallChains = ints(file.getInt(0x40) == 0 ? new byte[0] : chain(file.getInt(0x3C), Integer.MAX_VALUE));
    }

    static boolean isOne(byte[] head) {
        return head.length >= MARK.length && java.util.Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IndexOutOfBoundsException();
        }
    }

    private int[] chains() {
        int sectors = file.getInt(0x2C);
        check(sectors >= 0 && (long) sectors << shift <= file.limit());
        var all = ByteBuffer.allocate(sectors << shift).order(ByteOrder.LITTLE_ENDIAN);
        int perSector = (1 << shift) / 4;
        int further = file.getInt(0x44);
        for (int i = 0, in = 0; i < sectors; i++) {
            int place = 0x4C + 4 * i;
            if (i >= IN_HEADER) {
                in = (i - IN_HEADER) % (perSector - 1);
                if (in == 0 && i > IN_HEADER) {
                    further = file.getInt(at(further) + 4 * (perSector - 1));
                }
                place = at(further) + 4 * in;
            }
            all.put(i << shift, file.array(), at(file.getInt(place)), 1 << shift);
        }
        return ints(all.array());
    }

    private static int[] ints(byte[] bytes) {
        var ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
        return ints;
    }

    private int at(int sector) {
        check(sector >= 0);
        return Math.toIntExact(((long) sector + 1) << shift);
    }

    /// Returns the sectors of a chain one after the other, so many bytes of them.
    private byte[] chain(int start, int most) {
        int count = 0;
        for (int sector = start; sector >= 0 && (long) count << shift < most; sector = chains[sector]) {
            check(++count <= chains.length);
        }
        var whole = new byte[(int) Math.min(most, (long) count << shift)];
        int sector = start;
        for (int made = 0; made < whole.length; made += 1 << shift) {
            int from = at(sector);
            int length = Math.min(Math.min(1 << shift, whole.length - made), file.limit() - from);
            check(length > 0);
            System.arraycopy(file.array(), from, whole, made, length);
            sector = chains[sector];
        }
        check(most == Integer.MAX_VALUE || whole.length == most);
        return whole;
    }

    private static Entry entry(byte[] directory, int place) {
        var entry = ByteBuffer.wrap(directory, place * ENTRY, ENTRY).slice().order(ByteOrder.LITTLE_ENDIAN);
        int size = entry.getInt(120);
        check(size >= 0);
        return new Entry(entry.getInt(116), size);
    }

    /// Finds the streams at the top: they are the leaves of a tree.
    private void walk(byte[] directory) {
        var seen = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        var all = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        open.push(all.getInt(76));
        while (!open.isEmpty()) {
            int place = open.pop();
            if (place >= 0 && seen.add(place)) {
                int from = Math.multiplyExact(place, ENTRY);
                int length = Math.clamp(all.getShort(from + 64) - 2L, 0, 62);
                var name = new String(directory, from, length, StandardCharsets.UTF_16LE);
                if (directory[from + 66] == STREAM) {
                    entries.put(name, entry(directory, place));
                } else {
                    entries.put(name + "/", new Entry(-1, 0));
                }
                open.push(all.getInt(from + 68));
                open.push(all.getInt(from + 72));
            }
        }
    }

    /// Returns the names of what is in it, folders with a stroke behind.
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Optional<byte[]> stream(String name) {
        return Optional.ofNullable(entries.get(name))
                .map(entry -> entry.size < file.getInt(0x38) ? small(entry) : chain(entry.start, entry.size));
    }

    private byte[] small(Entry entry) {
        int size = 1 << file.getShort(0x20);
        check(size == 64);
        var whole = new byte[entry.size];
        int sector = entry.start;
        for (int made = 0; made < whole.length; made += size) {
            check(sector >= 0);
            int length = Math.min(size, whole.length - made);
            System.arraycopy(small, sector * size, whole, made, length);
            sector = smallChains[sector];
        }
        return whole;
    }
}
