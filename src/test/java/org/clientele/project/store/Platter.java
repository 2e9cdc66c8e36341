package org.clientele.project.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The bytes of a file on a disk that has lost what was not forced, sector by sector, once the power goes.
public final class Platter {

    /// What was asked since it was last forced.
    private sealed interface Change {

        record Written(long position, byte[] bytes) implements Change {}

        record Cut(long size) implements Change {}
    }

    private final List<Change> pending = new ArrayList<>();
    private byte[] durable;
    private int length;

    public Platter(byte[] bytes) {
        durable = bytes.clone();
        length = bytes.length;
    }

    public void write(long position, byte[] bytes) {
        pending.add(new Change.Written(position, bytes));
    }

    public void cut(long size) {
        pending.add(new Change.Cut(size));
    }

    /// All that was asked is on the disk for sure.
    public void force() {
        pending.forEach(this::apply);
        pending.clear();
    }

    /// Returns what is left after the power went: of each sector under way, the part `keep` has reached the disk.
    public byte[] left(Random random, int sector, double keep) {
        for (var change : pending) {
            for (var part : parts(change, sector)) {
                if (random.nextDouble() < keep) {
                    apply(part);
                }
            }
        }
        pending.clear();
        return Arrays.copyOf(durable, length);
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Cut cut -> length = (int) Math.min(length, cut.size);
            case Change.Written written -> {
                int at = (int) written.position;
                int end = at + written.bytes.length;
                if (end > durable.length) {
                    durable = Arrays.copyOf(durable, 2 * end);
                }
                if (at > length) {
                    Arrays.fill(durable, length, at, (byte) 0);
                }
                System.arraycopy(written.bytes, 0, durable, at, written.bytes.length);
                length = Math.max(length, end);
            }
        }
    }

    private static List<Change> parts(Change change, int sector) {
        if (!(change instanceof Change.Written written)) {
            return List.of(change);
        }
        var parts = new ArrayList<Change>();
        for (int from = 0; from < written.bytes.length; ) {
            long at = written.position + from;
            int to = (int) Math.min(written.bytes.length, from + sector - at % sector);
            parts.add(new Change.Written(at, Arrays.copyOfRange(written.bytes, from, to)));
            from = to;
        }
        return parts;
    }
}
