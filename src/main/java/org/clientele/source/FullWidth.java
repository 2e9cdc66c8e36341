package org.clientele.source;

import java.nio.charset.StandardCharsets;

/// Digits, points, commas and signs as wide as Chinese characters, as input methods give them: `１２３，４５６．７８`.
final class FullWidth {

    private static final int LONGEST = 80;
    private static final byte FIRST = (byte) 0xEF;
    private static final byte SECOND = (byte) 0xBC;
    private static final int ZERO = 0x90;
    private static final int NINE = 0x99;
    private static final int APART = 0xFEE0;
    private static final String SIGNS = "＋－，．／：％（）＄Ｔ";

    private FullWidth() {}

    /// Returns whether a cell of such digits may begin so, where it does not begin with a digit of the usual width.
    static boolean mayBegin(byte first) {
        return first == FIRST || first == '-' || first == '(' || first == '$' || first == (byte) 0xC2;
    }

    /// Returns whether such a digit stands in a cell.
    static boolean isIn(byte[] bytes, int from, int to) {
        for (int p = from; to - from <= LONGEST && p < to - 2; p++) {
            int last = bytes[p + 2] & 0xff;
            if (bytes[p] == FIRST && bytes[p + 1] == SECOND && last >= ZERO && last <= NINE) {
                return true;
            }
        }
        return false;
    }

    /// Returns the cell in usual digits and signs.
    static byte[] narrow(byte[] bytes, int from, int to) {
        var text = new StringBuilder(Cells.text(bytes, from, to));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９' || SIGNS.indexOf(c) >= 0) {
                text.setCharAt(i, (char) (c - APART));
            } else if (c == '\u3000') {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
