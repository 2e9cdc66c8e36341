package org.clientele.source;

import java.util.Arrays;
import java.util.Optional;

/// Byte order marks.
final class Marks {

    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_32LE = {(byte) 0xFF, (byte) 0xFE, 0, 0};
    private static final byte[] UTF_32BE = {0, 0, (byte) 0xFE, (byte) 0xFF};
    private static final byte[] GB18030 = {(byte) 0x84, 0x31, (byte) 0x95, 0x33};

    private Marks() {}

    /// Returns whether a mark in UTF-8 may begin with this byte.
    static boolean mayBegin(byte first) {
        return first == UTF_8[0];
    }

    /// Returns whether these bytes are a mark in UTF-8.
    static boolean isOne(byte[] bytes, int from, int to) {
        return Arrays.equals(bytes, from, to, UTF_8, 0, UTF_8.length);
    }

    /// Returns the encoding that the mark at the start of these bytes tells.
    static Optional<Encoding> find(byte[] head) {
        for (var encoding : Encoding.values()) {
            if (length(head, encoding) > 0) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /// Returns the length of this encoding's mark at the start of these bytes; 0 where there is none.
    static int length(byte[] head, Encoding encoding) {
        var mark =
                switch (encoding) {
                    case UTF_8 -> UTF_8;
                    case UTF_32LE -> UTF_32LE;
                    case UTF_32BE -> UTF_32BE;
                    case UTF_16LE -> UTF_16LE;
                    case UTF_16BE -> UTF_16BE;
                    case GB18030 -> GB18030;
                    default -> new byte[0];
                };
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || head[i] != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }
}
