package org.clientele.source;

import java.util.List;
import java.util.Set;

/// The words of rows that sum up others, alone or with what they sum up: `Total`, `小计`, `Rome Total`, `合计：`.
final class SumWords {

    private static final int LONGEST = 40;
    private static final Set<String> ALONE = Set.of("totals", "sum", "总和", "汇总");
    private static final List<String> WORDS = List.of("total", "合计", "总计", "小计", "汇总");
    private static final String SO_FAR = "累计";
    private static final List<String> BEFORE = List.of("subtotal", "grandtotal");

    private SumWords() {}

    static boolean isOne(String cell) {
        if (cell.length() > LONGEST || cell.length() < 2) {
            return false;
        }
        var word = RoleLexicon.squeeze(cell);
        return ALONE.contains(word)
                || word.endsWith(SO_FAR)
                || BEFORE.stream().anyMatch(word::startsWith)
                || WORDS.stream().anyMatch(each -> word.startsWith(each) || word.endsWith(each));
    }

    /// Returns whether these bytes may be such words; most that are none are told at once.
    static boolean isOne(byte[] bytes, int from, int to) {
        return to - from <= 3 * LONGEST
                && (mayBegin(bytes[from]) || mayEnd(bytes[to - 1]))
                && isOne(Cells.text(bytes, from, to));
    }

    private static boolean mayBegin(byte first) {
        int letter = first | 32;
        return letter == 't' || letter == 's' || letter == 'g' || first == (byte) 0xE5 || first == (byte) 0xE6;
    }

    /// The last byte of total, totals, 计 or 总.
    private static boolean mayEnd(byte last) {
        int letter = last | 32;
        return letter == 'l' || letter == 's' || last == (byte) 0xA1 || last == (byte) 0xBB;
    }
}
