package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cells of a line whose quotes are broken: cut at every delimiter, quotes around a cell taken away.
final class LooseCells {

    private LooseCells() {}

    static List<String> of(String line, Dialect dialect) {
        var quote = dialect.quote();
        var cells = new ArrayList<String>();
        for (var cell : line.split(Pattern.quote(dialect.delimiter().substring(0, 1)), -1)) {
            var text = cell.strip();
            boolean isQuoted = !quote.isEmpty() && text.length() > 1 && text.startsWith(quote) && text.endsWith(quote);
            cells.add(isQuoted ? text.substring(1, text.length() - 1).replace(quote + quote, quote) : text);
        }
        return cells;
    }

    /// Returns whether a line that is cut so may name this many columns.
    static boolean fits(List<String> cells, int width) {
        return width > 2 && Math.abs(cells.size() - width) <= 1;
    }
}
