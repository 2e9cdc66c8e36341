package org.clientele.source;

import java.util.stream.Stream;

/// What programs put around a value so that a spreadsheet takes it for text and shows it as it is: Excel's formula of
/// a text and its mark of one, the grave accent of WeChat Pay, the tab of Alipay; and the spaces that
/// make values of one column equally long.
enum CellMark {
    NONE("", 0, 0),
    FORMULA("=\"…\"", 2, 1),
    APOSTROPHE("'…", 1, 0),
    GRAVE("`…", 1, 0),
    TAB("…⇥", 0, 0),
    SPACES("…␣", 0, 0);

    private final String format;
    private final int before;
    private final int after;

    CellMark(String format, int before, int after) {
        this.format = format;
        this.before = before;
        this.after = after;
    }

    /// Returns how it is shown, and named among the formats of texts.
    String format() {
        return format;
    }

    static CellMark find(String format) {
        return Stream.of(values())
                .filter(mark -> mark.format.equals(format))
                .findFirst()
                .orElse(NONE);
    }

    /// Returns the mark of a cell that has no white space around it; of tabs and spaces nothing is known then.
    static CellMark of(byte[] bytes, int from, int to) {
        return switch (bytes[from]) {
            case '=' -> to - from > 2 && bytes[from + 1] == '"' && bytes[to - 1] == '"' ? FORMULA : NONE;
            case '\'' -> to - from > 1 && bytes[to - 1] != '\'' ? APOSTROPHE : NONE;
            case '`' -> to - from > 1 && bytes[to - 1] != '`' ? GRAVE : NONE;
            default -> NONE;
        };
    }

    /// Returns where the value begins.
    int begin(byte[] bytes, int from, int to) {
        return Cells.begin(bytes, from + before, to - after);
    }

    /// Returns where the value ends, once it is known where it begins.
    int finish(byte[] bytes, int begin, int to) {
        return Cells.finish(bytes, begin, to - after);
    }
}
