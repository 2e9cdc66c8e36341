package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What stands around a number and within it, taken off: signs before or after it, parentheses of a negative one, a
/// currency, percent, 万 and 亿; spaces and apostrophes between its groups become the usual sign for groups.
final class NumberMarks {

    private static final byte[] MINUS = utf8("−");
    private static final byte[] TEN_THOUSANDS = utf8("万");
    private static final byte[] HUNDRED_MILLIONS = utf8("亿");
    private static final byte[] WIDE_PERCENT = utf8("％");
    private static final byte[][] SPACES = {utf8(" "), utf8("\u00A0"), utf8("\u202F"), utf8("\u2009")};
    private static final byte[][] GAPS = {utf8("\u00A0"), utf8("\u202F"), utf8("\u2009"), utf8("’")};
    private static final int LONGEST = 64;

    private final byte[] plain = new byte[LONGEST];
    private byte[] bytes;
    private int from;
    private int to;
    private int signs;
    private boolean negative;
    private int currency;
    private int shift;
    private boolean alien;
    private boolean marked;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Takes the marks off; returns whether digits or a decimal sign are left at both ends.
    boolean strip(byte[] cell, int begin, int finish) {
        bytes = cell;
        from = begin;
        to = finish;
        signs = 0;
        negative = false;
        currency = -1;
        shift = 0;
        if (to - from > LONGEST) {
            return false;
        }
        if (from < to - 2 && bytes[from] == '(' && bytes[to - 1] == ')') {
            from++;
            to--;
            sign(true);
        }
        while (from < to && !isCore(bytes[from]) && before()) {}
        while (from < to && (!isCore(bytes[to - 1]) || bytes[to - 1] == '.') && after()) {}
        marked = to < finish || from > begin + (cell[begin] == '-' ? 1 : 0);
        return from < to && signs <= 1 && isCore(bytes[from]) && isCore(bytes[to - 1]);
    }

    /// Returns whether more was taken off than a minus in front.
    boolean isMarked() {
        return marked;
    }

    private static boolean isCore(byte b) {
        return Cells.isDigit(b) || b == '.' || b == ',';
    }

    private void sign(boolean minus) {
        signs++;
        negative = minus;
    }

    private boolean before() {
        for (var space : SPACES) {
            if (starts(space)) {
                from += space.length;
                return true;
            }
        }
        if (bytes[from] == '-' || bytes[from] == '+') {
            sign(bytes[from++] == '-');
            return true;
        }
        if (starts(MINUS)) {
            from += MINUS.length;
            sign(true);
            return true;
        }
        int found = Currencies.begin(bytes, from, to);
        from += found < 0 ? 0 : found >> 6;
        return isCurrency(found);
    }

    private boolean after() {
        for (var space : SPACES) {
            if (ends(space)) {
                to -= space.length;
                return true;
            }
        }
        if (bytes[to - 1] == '-') {
            to--;
            sign(true);
            return true;
        }
        if (unit(WIDE_PERCENT, -2) || unit(TEN_THOUSANDS, 4) || unit(HUNDRED_MILLIONS, 8)) {
            return true;
        }
        if (bytes[to - 1] == '%' && shift == 0) {
            to--;
            shift = -2;
            return true;
        }
        int found = Currencies.end(bytes, from, to);
        to -= found < 0 ? 0 : found >> 6;
        return isCurrency(found);
    }

    private boolean isCurrency(int found) {
        if (found < 0 || currency >= 0 && currency != (found & 63)) {
            return false;
        }
        currency = found & 63;
        return true;
    }

    private boolean unit(byte[] word, int powers) {
        boolean there = shift == 0 && ends(word);
        if (there) {
            to -= word.length;
            shift = powers;
        }
        return there;
    }

    private boolean starts(byte[] word) {
        return to - from > word.length && Arrays.equals(bytes, from, from + word.length, word, 0, word.length);
    }

    private boolean ends(byte[] word) {
        return to - from > word.length && Arrays.equals(bytes, to - word.length, to, word, 0, word.length);
    }

    /// Puts the usual sign for groups in the place of spaces and apostrophes; returns whether only one kind is
    /// there and nothing that no number has.
    boolean close(byte group) {
        int size = 0;
        alien = false;
        boolean gaps = false;
        boolean groups = false;
        for (int p = from; p < to; ) {
            int gap = isCore(bytes[p]) ? 0 : gap(p);
            if (gap == 0 && !isCore(bytes[p]) && !isExponent(p)) {
                alien = true;
                return false;
            }
            gaps |= gap > 0;
            groups |= bytes[p] == group;
            plain[size++] = gap > 0 ? group : bytes[p];
            p += Math.max(1, gap);
        }
        if (gaps) {
            bytes = plain;
            from = 0;
            to = size;
        }
        return !(gaps && groups);
    }

    private boolean isExponent(int p) {
        boolean sign = bytes[p] == '-' || bytes[p] == '+';
        return p > from && ((sign ? bytes[p - 1] : bytes[p]) | 32) == 'e';
    }

    private int gap(int p) {
        if (bytes[p] == ' ' || bytes[p] == '\'') {
            return 1;
        }
        if (bytes[p] > 0) {
            return 0;
        }
        for (var gap : GAPS) {
            if (p + gap.length <= to && Arrays.equals(bytes, p, p + gap.length, gap, 0, gap.length)) {
                return gap.length;
            }
        }
        return 0;
    }

    /// Returns whether something stands within that no number has, in whatever layout.
    boolean isAlien() {
        return alien;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isNegative() {
        return negative;
    }

    /// Returns the place of the currency in [Currencies]; −1 where there is none.
    int currency() {
        return currency;
    }

    /// Returns by how many powers of ten the number is larger than its digits say: −2 for percent.
    int shift() {
        return shift;
    }
}
