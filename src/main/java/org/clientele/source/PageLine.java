package org.clientele.source;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The number of a printed page, alone or with how many there are: `第1页/共3页`, `Page 1 of 3`, `- 2 -`.
final class PageLine {

    private static final int LONGEST = 60;
    private static final int DASH_LOW = 0x93;
    private static final int DASH_HIGH = 0x94;
    private static final List<Pattern> FORMS = Stream.of(
                    "[(（\\-—– ]*第 ?(\\d{1,5}) ?[页頁]?(?:[ ,，、;；/／]{0,3}(?:[总總]?共|[总總][计計])? ?\\d{1,5} ?[页頁])?[)）\\-—–"
                            + " ]*",
                    "[(（]?[总總]?共 ?\\d{1,5} ?[页頁][ ,，、;；/／]{0,3}第 ?(\\d{1,5}) ?[页頁][)）]?",
                    "[页頁][码碼次]?[:： ]{0,2}(\\d{1,5})(?: ?[/／] ?\\d{1,5})?",
                    "(?i)(?:page|seite|p[aá]gina)(?: no\\.?)?[ :.#]{0,3}(\\d{1,5})(?: ?(?:of|/|von|de|di) ?\\d{1,5})?",
                    "[-—–－]{1,3} ?(\\d{1,4}) ?[-—–－]{1,3}")
            .map(Pattern::compile)
            .toList();

    private PageLine() {}

    /// Returns whether these bytes may number a page; most that do not are told at once.
    static boolean mayBe(byte[] bytes, int from, int to) {
        return to - from <= LONGEST && mayEnd(bytes[to - 1]) && mayBegin(bytes, from, to) && isOne(bytes, from, to);
    }

    private static boolean isOne(byte[] bytes, int from, int to) {
        return of(List.of(Cells.text(bytes, from, to))).isPresent();
    }

    /// A digit, the last byte of 页 and 頁, a dash or a parenthesis.
    private static boolean mayEnd(byte last) {
        int end = last & 0xff;
        return Cells.isDigit(last)
                || end == 0xB5
                || end == 0x81
                || end == 0x89
                || end == 0x8D
                || end == DASH_LOW
                || end == DASH_HIGH
                || end == '-'
                || end == ')';
    }

    /// 第, 共, 页, dashes and parentheses, and the first two letters of page, pagina and Seite.
    private static boolean mayBegin(byte[] bytes, int from, int to) {
        int second = to - from > 1 ? bytes[from + 1] & 0xff : 0;
        return switch (bytes[from] & 0xff) {
            case 'p', 'P' -> (second | 32) == 'a' || second == 0xC3;
            case 's', 'S' -> (second | 32) == 'e';
            case '-', '(', 0xE2, 0xEF -> true;
            case 0xE7 -> second == 0xAC;
            case 0xE5 -> second == 0x85;
            case 0xE9 -> second == 0xA1 || second == 0xA0;
            default -> false;
        };
    }

    /// Returns the number of the page that a row tells and nothing else.
    static OptionalInt of(List<String> cells) {
        var full = cells.stream().filter(cell -> !cell.isBlank()).limit(2).toList();
        if (full.size() != 1 || full.getFirst().length() > LONGEST) {
            return OptionalInt.empty();
        }
        var text = full.getFirst().strip();
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(match -> match.matches())
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .findFirst();
    }
}
