package org.clientele.source.parquet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of text that are written one after the other.
final class Text {

    private byte[] bytes = new byte[64];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    Text add(char c) {
        room(1);
        bytes[length++] = (byte) c;
        return this;
    }

    Text add(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length);
    }

    Text add(byte[] from, int begin, int end) {
        room(end - begin);
        System.arraycopy(from, begin, bytes, length, end - begin);
        length += end - begin;
        return this;
    }

    Text add(long number) {
        if (number == Long.MIN_VALUE) {
            return add(Long.toString(number));
        }
        if (number < 0) {
            add('-');
        }
        long rest = Math.abs(number);
        int digits = 1;
        for (long ten = rest; ten > 9; ten /= 10) {
            digits++;
        }
        return padded(rest, digits);
    }

    /// Adds the last digits of a number that is not negative.
    Text padded(long number, int digits) {
        room(digits);
        long rest = number;
        for (int p = length + digits - 1; p >= length; p--) {
            bytes[p] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    private void room(int more) {
        int needed = Math.addExact(length, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length)));
        }
    }
}
