package org.clientele.source;

import java.util.List;
import java.util.Locale;

/// The pairs of words that stand for false and true; a column is one of truth values where all its words are of one
/// pair and both occur. The digits 0 and 1 are numbers.
final class Truth {

    private static final List<String> WORDS = List.of(
            "false", "true", "no", "yes", "n", "y", "否", "是", "f", "t", "假", "真", "错", "对", "×", "√", "off", "on", "0",
            "1");

    /// The number of pairs that a column is recognised by; the digits are read as truth values only where asked for.
    static final int PAIRS = 9;

    /// The first bytes of these words in UTF-8, as characters.
    private static final String FIRST = "fFtTnNyYoO01\u00e5\u00e6\u00e7\u00e9\u00c3\u00e2";

    private static final int LONGEST = 5;

    private Truth() {}

    /// Returns twice the number of the pair, plus one where the word means true; −1 where it is no such word.
    static int find(byte[] bytes, int from, int to) {
        return to - from > LONGEST || FIRST.indexOf(bytes[from] & 255) < 0
                ? -1
                : WORDS.indexOf(Cells.text(bytes, from, to).toLowerCase(Locale.ROOT));
    }
}
