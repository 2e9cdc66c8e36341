package org.clientele.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Strict UTF-8 as of RFC 3629, without the character NUL.
public final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x0101010101010101L;

    private Utf8() {}

    /// Returns whether eight bytes are ASCII, none of them NUL.
    private static boolean isPlain(long eight) {
        return ((eight | eight - LOW) & HIGH) == 0;
    }

    /// Returns the first place of a byte that is no ASCII; `to` where there is none.
    static int beyond(byte[] bytes, int from, int to) {
        int p = from;
        while (p + Long.BYTES <= to && ((long) EIGHT.get(bytes, p) & HIGH) == 0) {
            p += Long.BYTES;
        }
        while (p < to && bytes[p] >= 0) {
            p++;
        }
        return p;
    }

    /// Returns the first place of a byte that is no ASCII, or NUL; `to` where there is none.
    static int beyondText(byte[] bytes, int from, int to) {
        int p = from;
        while (p + Long.BYTES <= to && isPlain((long) EIGHT.get(bytes, p))) {
            p += Long.BYTES;
        }
        while (p < to && bytes[p] > 0) {
            p++;
        }
        return p;
    }

    /// Returns whether these bytes are whole characters, none of them NUL.
    public static boolean isText(byte[] bytes, int from, int to) {
        int p = from;
        while (p < to) {
            if (p + Long.BYTES <= to && isPlain((long) EIGHT.get(bytes, p))) {
                p += Long.BYTES;
            } else if (bytes[p] > 0) {
                p++;
            } else {
                int length = length(bytes, p, to);
                if (length < 2) {
                    return false;
                }
                p += length;
            }
        }
        return true;
    }

    /// Returns the number of bytes of the character at `p`; 0 where there is none, −1 where it goes on beyond `to`.
    static int length(byte[] bytes, int p, int to) {
        int lead = bytes[p] & 255;
        if (lead < 0x80) {
            return 1;
        }
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (p + i >= to) {
                return -1;
            }
            int next = bytes[p + i] & 255;
            if (next < lowest(lead, i) || next > highest(lead, i)) {
                return 0;
            }
        }
        return length;
    }

    private static int lowest(int lead, int place) {
        return place > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    }

    private static int highest(int lead, int place) {
        return place > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }
}
