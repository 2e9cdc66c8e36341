package org.clientele.source;

import java.util.Arrays;

/// The characters that have a meaning in a file that is cut one way, and what they do inside a cell.
final class Quoting {

    /// Stands for a character that there is not.
    private static final int NONE = -1000;

    final int delimiter;
    final int quote;
    final int backslash;
    private final Escape escape;

    Quoting(Dialect dialect) {
        delimiter = dialect.delimiter().charAt(0);
        quote = dialect.quote().isEmpty() ? NONE : dialect.quote().charAt(0);
        escape = dialect.escape();
        backslash = escape == Escape.BACKSLASH ? '\\' : NONE;
    }

    /// Returns of each byte whether it is text and nothing else in a cell without quotes.
    boolean[] plain() {
        var plain = new boolean[256];
        Arrays.fill(plain, true);
        plain[delimiter] = false;
        plain['\n'] = false;
        plain['\r'] = false;
        plain['\\'] = !hasBackslash();
        return plain;
    }

    boolean hasQuote() {
        return quote != NONE;
    }

    boolean hasBackslash() {
        return backslash != NONE;
    }

    /// Returns whether a quote inside a cell is text by itself.
    boolean isLoose() {
        return escape == Escape.NONE;
    }

    /// Returns whether a byte ends a cell.
    boolean isEnd(byte b) {
        return b == delimiter || b == '\n' || b == '\r';
    }

    /// Takes away what only escapes; returns where the cell ends then.
    int settle(byte[] bytes, int from, int to) {
        int target = from;
        for (int p = from; p < to; p++) {
            p += p + 1 < to && isEscape(bytes[p], bytes[p + 1]) ? 1 : 0;
            bytes[target++] = bytes[p];
        }
        return target;
    }

    private boolean isEscape(byte one, byte next) {
        return one == quote && next == quote
                || one == backslash && (next == quote || next == '\\' || next == delimiter);
    }

    /// Returns how many line ends there are inside a cell.
    static int lines(byte[] bytes, int from, int to) {
        int lines = 0;
        for (int p = from; p < to; p++) {
            lines += bytes[p] == '\r' || bytes[p] == '\n' && bytes[p - 1] != '\r' ? 1 : 0;
        }
        return lines;
    }
}
