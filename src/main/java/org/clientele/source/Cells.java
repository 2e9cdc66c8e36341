package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// What can be said of the bytes of one cell without knowing its type.
final class Cells {

    /// Words that say that a value is missing, in a column of numbers, dates or truth values; in text they are text.
    private static final Set<String> MISSING = Set.of(
            "na", "n/a", "#n/a", "null", "nan", "none", "nil", "\\n", "-", "--", "?", ".", "无", "空", "缺失", "未知", "暂无");

    private static final int LONGEST = 6;
    private static final boolean[] FIRST = new boolean[256];

    static {
        for (var word : MISSING) {
            FIRST[word.getBytes(StandardCharsets.UTF_8)[0] & 255] = true;
            FIRST[word.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)[0] & 255] = true;
        }
    }

    private Cells() {}

    /// Returns where the cell starts without the white space around it.
    static int begin(byte[] bytes, int from, int to) {
        int p = from;
        while (p < to && isSpace(bytes[p])) {
            p++;
        }
        return p;
    }

    /// Returns where the cell ends without the white space around it.
    static int finish(byte[] bytes, int from, int to) {
        int p = to;
        while (p > from && isSpace(bytes[p - 1])) {
            p--;
        }
        return p;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /// Returns whether it could be a number or a date at all.
    static boolean hasDigit(byte[] bytes, int from, int to) {
        for (int p = from; p < to; p++) {
            if (isDigit(bytes[p])) {
                return true;
            }
        }
        return false;
    }

    static boolean areDigits(byte[] bytes, int from, int to) {
        int p = from;
        while (p < to && isDigit(bytes[p])) {
            p++;
        }
        return p == to;
    }

    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /// Returns whether a cell that has no white space around it says that its value is missing.
    static boolean isMissing(byte[] bytes, int from, int to) {
        if (from == to) {
            return true;
        }
        return to - from <= LONGEST
                && FIRST[bytes[from] & 255]
                && MISSING.contains(text(bytes, from, to).toLowerCase(Locale.ROOT));
    }
}
