package org.clientele.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/// Tells UTF-32 and UTF-16 without a mark. Every four bytes of UTF-32 are a number up to 10FFFF. In UTF-16 line ends,
/// digits and delimiters have a zero in their high byte, and control characters hardly occur.
final class Wide {

    private Wide() {}

    static Optional<Guess<Encoding>> find(byte[] head) {
        for (var encoding : List.of(Encoding.UTF_32LE, Encoding.UTF_32BE)) {
            if (head.length >= 4 && isCodes(head, encoding == Encoding.UTF_32LE)) {
                return Optional.of(new Guess<>(encoding, 0.95, Reason.of("encoding-reason.four", encoding.label())));
            }
        }
        return pairs(head);
    }

    private static boolean isCodes(byte[] head, boolean isLittle) {
        for (int i = 0; i + 3 < head.length; i += 4) {
            int code = ByteBuffer.wrap(head, i, 4)
                    .order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                    .getInt();
            if (code < 9 || code > 0x10FFFF || code >= 0xD800 && code < 0xE000) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Guess<Encoding>> pairs(byte[] head) {
        int units = head.length / 2;
        int little = plain(head, 1);
        int big = plain(head, 0);
        boolean isLittle = little >= big;
        int most = Math.max(little, big);
        if (most * 100 < units || most == 0 || Math.min(little, big) * 4 > most) {
            return Optional.empty();
        }
        if (isAscii(head) && most * 10 < units * 9) {
            return Optional.empty();
        }
        if (controls(head, isLittle ? 1 : 0) * 50 > units) {
            return Optional.empty();
        }
        var encoding = isLittle ? Encoding.UTF_16LE : Encoding.UTF_16BE;
        return Optional.of(new Guess<>(encoding, 0.95, Reason.of("encoding-reason.wide", encoding.label())));
    }

    /// Where every byte is ASCII, a NUL here and there is a fault in a plain text.
    private static boolean isAscii(byte[] head) {
        for (byte b : head) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /// Returns the number of ASCII characters when the high bytes are at even (0) or odd (1) places.
    private static int plain(byte[] head, int high) {
        int count = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            count += head[i + high] == 0 && head[i + 1 - high] >= '\n' ? 1 : 0;
        }
        return count;
    }

    private static int controls(byte[] head, int high) {
        int count = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            byte low = head[i + 1 - high];
            count += head[i + high] == 0 && low >= 0 && low < 32 && low != '\n' && low != '\r' && low != '\t' ? 1 : 0;
        }
        return count;
    }
}
