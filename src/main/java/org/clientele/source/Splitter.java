package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Cuts a stream of UTF-8 bytes into records and cells.
///
/// A cell is quoted where its first character, spaces aside, is the quote; in it a doubled quote stands for one, and
/// line ends and delimiters are text. A quote elsewhere is text. Spaces as delimiter count as one, however many. LF,
/// CRLF and CR end a record; empty lines are none. Where a quoted cell is not closed, or something follows the closing
/// quote, the line on which the record began is refused and reading goes on with the line after it: a stray quote
/// costs one line and never swallows the rest.
final class Splitter {

    /// A longer record is refused.
    static final int LONGEST = 4 << 20;

    /// A record of more cells is refused.
    static final int WIDEST = 16_384;

    private final Feed feed;
    private final boolean spaced;
    private final int quote;
    private final boolean[] plain = new boolean[256];

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int position;
    private int end;
    private boolean ended;
    private boolean afterReturn;

    private int[] from = new int[64];
    private int[] to = new int[64];
    private boolean[] doubled = new boolean[64];
    private int cells;
    private int stop;
    private long line = 1; // where the record began
    private long lines; // read so far

    Splitter(Feed feed, Dialect dialect) {
        this.feed = feed;
        char delimiter = dialect.delimiter().charAt(0);
        spaced = delimiter == ' ';
        quote = dialect.quote().isEmpty() ? -1 : dialect.quote().charAt(0);
        Arrays.fill(plain, true);
        plain[delimiter] = false;
        plain['\n'] = false;
        plain['\r'] = false;
    }

    /// Goes to the next record; its cells stand until the next call.
    Outcome next() {
        start = position;
        if (!skipEmptyLines()) {
            return Outcome.END;
        }
        line = lines + 1;
        cells = 0;
        Outcome outcome;
        do {
            skipSpaces(spaced);
            outcome = cell();
        } while (outcome == Outcome.RECORD && !endsRecord());
        return outcome == Outcome.RECORD ? outcome : refuse(outcome);
    }

    /// Passes what follows a cell; returns whether it ends the record.
    private boolean endsRecord() {
        stop = position;
        skipSpaces(spaced);
        boolean more = available();
        int next = more ? buffer[position] : '\n';
        if (next != '\n' && next != '\r') {
            position += spaced ? 0 : 1;
            return false;
        }
        position += more ? 1 : 0;
        lines++;
        afterReturn = next == '\r';
        return true;
    }

    private void skipSpaces(boolean yes) {
        while (yes && available() && buffer[position] == ' ') {
            position++;
        }
    }

    private boolean skipEmptyLines() {
        while (available()) {
            byte next = buffer[position];
            if (next != '\n' && next != '\r') {
                return true;
            }
            lines += next == '\n' && afterReturn ? 0 : 1;
            afterReturn = next == '\r';
            start = ++position;
        }
        return false;
    }

    private Outcome cell() {
        if (cells == WIDEST) {
            return Outcome.TOO_WIDE;
        }
        room();
        afterReturn = false;
        int begin = position - start;
        if (quote >= 0) {
            skipSpaces(!spaced);
            if (available() && buffer[position] == quote) {
                position++;
                return quoted();
            }
        }
        position = start + begin;
        return unquoted();
    }

    private Outcome unquoted() {
        from[cells] = position - start;
        do {
            var bytes = buffer;
            int limit = end;
            int p = position;
            while (p < limit && plain[bytes[p] & 255]) {
                p++;
            }
            position = p;
        } while (position == end && available());
        if (position - start > LONGEST) {
            return Outcome.TOO_LONG;
        }
        to[cells] = position - start;
        doubled[cells++] = false;
        return Outcome.RECORD;
    }

    private Outcome quoted() {
        from[cells] = position - start;
        boolean twice = false;
        while (true) {
            if (!toQuote()) {
                return position - start > LONGEST ? Outcome.TOO_LONG : Outcome.OPEN_QUOTE;
            }
            position++;
            if (!available() || buffer[position] != quote) {
                break;
            }
            twice = true;
            position++;
        }
        to[cells] = position - 1 - start;
        doubled[cells++] = twice;
        return closed();
    }

    private boolean toQuote() {
        do {
            var bytes = buffer;
            int limit = end;
            int p = position;
            while (p < limit && bytes[p] != quote) {
                p++;
            }
            position = p;
        } while (position == end && available());
        return position < end && position - start <= LONGEST;
    }

    private Outcome closed() {
        skipSpaces(!spaced);
        if (available() && plain[buffer[position] & 255]) {
            return Outcome.BAD_QUOTE;
        }
        countLines(from[cells - 1] + start, to[cells - 1] + start);
        return Outcome.RECORD;
    }

    private void countLines(int begin, int finish) {
        for (int p = begin; p < finish; p++) {
            if (buffer[p] == '\r' || buffer[p] == '\n' && buffer[p - 1] != '\r') {
                lines++;
            }
        }
    }

    private Outcome refuse(Outcome outcome) {
        cells = 0;
        lines = line;
        position = start;
        do {
            while (position < end && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            if (position - start > LONGEST) {
                skipped();
            }
        } while (position == end && available());
        stop = position;
        if (available()) {
            afterReturn = buffer[position++] == '\r';
        }
        return outcome;
    }

    private void skipped() {
        int kept = start + 4096;
        System.arraycopy(buffer, position, buffer, kept, end - position);
        end -= position - kept;
        position = kept;
    }

    private void room() {
        if (cells == from.length) {
            from = Arrays.copyOf(from, 2 * cells);
            to = Arrays.copyOf(to, 2 * cells);
            doubled = Arrays.copyOf(doubled, 2 * cells);
        }
    }

    /// Makes sure that there is a byte at the position; the buffer holds everything from the start of the record.
    private boolean available() {
        return position < end || !ended && position - start <= LONGEST && more();
    }

    private boolean more() {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            position -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        int count = feed.fill(buffer, end);
        ended = count < 0;
        end += Math.max(0, count);
        return position < end;
    }

    byte[] buffer() {
        return buffer;
    }

    int cells() {
        return cells;
    }

    int from(int cell) {
        return start + from[cell];
    }

    int to(int cell) {
        return start + to[cell];
    }

    /// Makes one quote of each doubled one; to be called once per record before its cells are read.
    void settle() {
        for (int cell = 0; cell < cells; cell++) {
            if (doubled[cell]) {
                settle(cell);
            }
        }
    }

    private void settle(int cell) {
        int target = from(cell);
        for (int p = from(cell); p < to(cell); p++) {
            buffer[target++] = buffer[p];
            p += buffer[p] == quote ? 1 : 0;
        }
        to[cell] = target - start;
    }

    String text(int cell) {
        return new String(buffer, from(cell), to(cell) - from(cell), StandardCharsets.UTF_8);
    }

    boolean isText() {
        return Utf8.isText(buffer, start, stop);
    }

    String written(int longest) {
        int finish = Math.min(stop, start + 3 * longest);
        var text = new String(buffer, start, finish - start, StandardCharsets.UTF_8);
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }

    long line() {
        return line;
    }

    long lines() {
        return lines;
    }
}
