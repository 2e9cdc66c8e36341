package org.clientele.project.seal;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/// How far the log of a file went when its header was written: how many lines, and the seal of the last.
///
/// @param seal in hexadecimal digits; empty where there is no line
public record LogHead(long count, String seal) {

    /// That of a file without a log, and of one from before the header told of it.
    public static final LogHead NONE = new LogHead(0, "");

    private static final int SEAL = 32;

    /// The bytes it takes.
    static final int LENGTH = Long.BYTES + SEAL;

    static LogHead of(ByteBuffer page) {
        long count = page.getLong();
        var seal = new byte[SEAL];
        page.get(seal);
        return count == 0 ? NONE : new LogHead(count, HexFormat.of().formatHex(seal));
    }

    void put(ByteBuffer page) {
        page.putLong(count).put(HexFormat.of().parseHex(seal));
    }
}
