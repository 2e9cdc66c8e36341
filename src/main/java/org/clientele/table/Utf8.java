package org.clientele.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// UTF-8 as the texts of tables are held; half a surrogate pair is written in three bytes as if it were a letter.
final class Utf8 {

    private static final int[] RANK = new int[256];

    static {
        Arrays.setAll(RANK, Utf8::rank);
    }

    private Utf8() {}

    /// Letters beyond the first 65,536 are two surrogates as code units, which come before the last of those that are
    /// one.
    private static int rank(int lead) {
        return lead >= 0xF0 && lead <= 0xF4 ? lead - 2 : lead == 0xEE || lead == 0xEF ? lead + 5 : lead;
    }

    /// Returns a byte as it orders texts by code units.
    static int rank(byte b) {
        return RANK[b & 255];
    }

    static byte[] bytes(String text) {
        return isHalved(text) ? halved(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    /// Returns whether a text has half a surrogate pair.
    static boolean isHalved(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static byte[] halved(String text) {
        var out = new java.io.ByteArrayOutputStream();
        text.codePoints().forEach(letter -> {
            if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                out.write(0xE0 | letter >> 12);
                out.write(0x80 | letter >> 6 & 63);
                out.write(0x80 | letter & 63);
            } else {
                out.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    static String text(byte[] bytes, int from, int to, boolean isHalved) {
        if (!isHalved) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        int begun = from;
        for (int p = from; p < to - 2; p++) {
            if (bytes[p] == (byte) 0xED && (bytes[p + 1] & 255) >= 0xA0) {
                text.append(new String(bytes, begun, p - begun, StandardCharsets.UTF_8));
                text.append((char) (0xD000 | (bytes[p + 1] & 63) << 6 | bytes[p + 2] & 63));
                begun = p + 3;
                p += 2;
            }
        }
        return text.append(new String(bytes, begun, to - begun, StandardCharsets.UTF_8))
                .toString();
    }

    /// Returns how many code units the text has: one a letter, two where it takes four bytes.
    static int characters(byte[] bytes, int from, int to) {
        int count = 0;
        for (int p = from; p < to; p++) {
            int b = bytes[p] & 255;
            count += (b < 0x80 || b >= 0xC0 ? 1 : 0) + (b >= 0xF0 ? 1 : 0);
        }
        return count;
    }

    static int compare(byte[] a, int fromA, int toA, byte[] b, int fromB, int toB) {
        int same = Arrays.mismatch(a, fromA, toA, b, fromB, toB);
        if (same < 0) {
            return 0;
        }
        if (same == toA - fromA || same == toB - fromB) {
            return Integer.compare(toA - fromA, toB - fromB);
        }
        return Integer.compare(rank(a[fromA + same]), rank(b[fromB + same]));
    }

    static int integer(byte[] bytes, int at) {
        return (bytes[at] & 255) << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255;
    }
}
