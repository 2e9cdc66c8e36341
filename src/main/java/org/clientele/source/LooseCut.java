package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the text of one record into cells without insisting on its quotes.
final class LooseCut {

    private final String delimiter;
    private final String quote;

    LooseCut(Dialect dialect) {
        delimiter = dialect.delimiter();
        quote = dialect.quote();
    }

    String delimiter() {
        return delimiter;
    }

    /// A quoted cell ends where its quote is followed by a delimiter or the end; a quote elsewhere is text.
    List<String> cells(String record) {
        var cells = new ArrayList<String>();
        int at = 0;
        while (at <= record.length()) {
            int end = end(record, at);
            cells.add(bare(record.substring(at, end)));
            at = end + delimiter.length();
        }
        return cells;
    }

    private int end(String record, int at) {
        int from = at;
        if (!quote.isEmpty() && record.startsWith(quote, at)) {
            int closing = record.indexOf(quote + delimiter, at + 1);
            if (closing >= 0) {
                from = closing;
            } else if (record.length() > at + 1 && record.endsWith(quote)) {
                return record.length();
            }
        }
        int next = record.indexOf(delimiter, from);
        return next < 0 ? record.length() : next;
    }

    /// Quotes are text wherever they stand; those around a cell go.
    List<String> unquoted(String record) {
        return Pattern.compile(delimiter, Pattern.LITERAL)
                .splitAsStream(record + delimiter + "end")
                .map(this::bare)
                .toList()
                .reversed()
                .stream()
                .skip(1)
                .toList()
                .reversed();
    }

    private String bare(String cell) {
        if (quote.isEmpty()) {
            return cell;
        }
        var text = cell.strip();
        boolean opens = text.startsWith(quote);
        boolean closes = text.endsWith(quote) && text.length() > 1;
        if (!opens && !closes) {
            return cell;
        }
        var inner = text.substring(opens ? 1 : 0, text.length() - (closes ? 1 : 0));
        return inner.replace(quote + quote, quote);
    }
}
