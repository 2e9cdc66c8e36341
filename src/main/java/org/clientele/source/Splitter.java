package org.clientele.source;

import java.util.Arrays;
import java.util.Optional;

/// Cuts a stream of UTF-8 bytes into records and cells.
///
/// A cell is quoted where its first character, spaces aside, is the quote; in it a doubled quote stands for one, and
/// line ends and delimiters are text. A quote elsewhere is text. Spaces as delimiter count as one, however many. LF,
/// CRLF and CR end a record; empty lines are none. Where a quoted cell is not closed, or something follows the closing
/// quote, the line on which the record began is refused and reading goes on with the line after it: a stray quote
/// costs one line and never swallows the rest.
final class Splitter extends Window {

    /// A longer record is refused.
    static final int LONGEST = 4 << 20;

    /// A record of more cells is refused.
    static final int WIDEST = 16_384;

    private final boolean spaced;
    private final boolean padded;
    private final Quoting quoting;
    private final boolean[] plain;
    private final QuickCut quick;
    private boolean afterReturn;
    private long barren; // so far into the stream no quote closes, where it needs no other to tell
    private int[] from = new int[64];
    private int[] to = new int[64];
    private boolean[] escapes = new boolean[64]; // has something that [settle] takes away
    private int cells;
    private int stop; // where the record ends, from its start
    private Optional<byte[]> instead = Optional.empty(); // what stands in the place of the record read
    private long line = 1; // where the record began
    private long lines; // read so far

    Splitter(Feed feed, Dialect dialect) {
        super(feed, LONGEST);
        quoting = new Quoting(dialect);
        spaced = dialect.isSpaced();
        padded = dialect.isPadded();
        plain = quoting.plain();
        quick = new QuickCut(dialect, quoting);
    }

    /// Goes to the next record; its cells stand until the next call.
    @Override
    public Outcome next() {
        start = position;
        instead = Optional.empty();
        if (!skipEmptyLines()) {
            return Outcome.END;
        }
        line = lines + 1;
        cells = 0;
        if (isQuick()) {
            return Outcome.RECORD;
        }
        Outcome outcome;
        do {
            skipSpaces(spaced);
            outcome = cell();
        } while (outcome == Outcome.RECORD && !endsRecord());
        return outcome == Outcome.RECORD ? outcome : refuse(outcome);
    }

    private boolean isQuick() {
        cells = quick.cut(buffer, start, end, from, to, escapes);
        if (cells == 0) {
            return false;
        }
        stop = quick.stop() - start;
        position = start + stop + 1;
        lines++;
        afterReturn = buffer[start + stop] == '\r';
        return true;
    }

    /// Passes what follows a cell; returns whether it ends the record.
    private boolean endsRecord() {
        stop = position - start;
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
        if (quoting.hasQuote()) {
            skipSpaces(!spaced);
            if (available() && buffer[position] == quoting.quote) {
                position++;
                return quoted();
            }
        }
        position = start + begin;
        skipSpaces(padded);
        return unquoted();
    }

    private Outcome unquoted() {
        from[cells] = position - start;
        boolean escaped = false;
        toDelimiter();
        while (quoting.hasBackslash() && available() && buffer[position] == '\\') {
            escaped = true;
            position++;
            position += available() && buffer[position] != '\n' && buffer[position] != '\r' ? 1 : 0;
            toDelimiter();
        }
        if (position - start > LONGEST) {
            return Outcome.TOO_LONG;
        }
        to[cells] = position - start;
        escapes[cells++] = escaped;
        return Outcome.RECORD;
    }

    private void toDelimiter() {
        do {
            var bytes = buffer;
            int limit = end;
            int p = position;
            while (p < limit && plain[bytes[p] & 255]) {
                p++;
            }
            position = p;
        } while (position == end && available());
    }

    private Outcome quoted() {
        from[cells] = position - start;
        boolean escaped = false;
        position = quoting.isLoose() ? Math.clamp(barren - passed, position, end) : position;
        while (true) {
            if (!toQuote()) {
                barren = passed + position;
                return position - start > LONGEST ? Outcome.TOO_LONG : Outcome.OPEN_QUOTE;
            }
            boolean backslash = buffer[position++] != quoting.quote;
            if (!backslash && closes()) {
                break;
            }
            escaped = true;
            position += (backslash || !quoting.isLoose()) && available() ? 1 : 0;
        }
        to[cells] = position - 1 - start;
        escapes[cells++] = escaped && !quoting.isLoose();
        return closed();
    }

    /// Returns whether the quote just passed ends the cell.
    private boolean closes() {
        if (!quoting.isLoose()) {
            return !available() || buffer[position] != quoting.quote;
        }
        int behind = position - start;
        skipSpaces(!spaced);
        boolean ends = !available() || quoting.isEnd(buffer[position]);
        position = start + behind;
        return ends;
    }

    private boolean toQuote() {
        do {
            var bytes = buffer;
            int quote = quoting.quote;
            int backslash = quoting.backslash;
            int limit = end;
            int p = position;
            while (p < limit && bytes[p] != quote && bytes[p] != backslash) {
                p++;
            }
            position = p;
        } while (position == end && available());
        return position < end && position - start <= LONGEST;
    }

    private Outcome closed() {
        skipSpaces(!spaced);
        if (available() && !quoting.isEnd(buffer[position])) {
            return Outcome.BAD_QUOTE;
        }
        lines += Quoting.lines(buffer, from[cells - 1] + start, to[cells - 1] + start);
        return Outcome.RECORD;
    }

    private Outcome refuse(Outcome outcome) {
        cells = 0;
        lines = line;
        position = start;
        toLineEnd();
        stop = position - start;
        if (available()) {
            afterReturn = buffer[position++] == '\r';
        }
        return outcome;
    }

    private void room() {
        if (cells == from.length) {
            from = Arrays.copyOf(from, 2 * cells);
            to = Arrays.copyOf(to, 2 * cells);
            escapes = Arrays.copyOf(escapes, 2 * cells);
        }
    }

    @Override
    public byte[] buffer() {
        return instead.orElse(buffer);
    }

    int quote() {
        return quoting.quote;
    }

    @Override
    public int cells() {
        return cells;
    }

    @Override
    public int from(int cell) {
        return from[cell] + (instead.isPresent() ? 0 : start);
    }

    @Override
    public int to(int cell) {
        return to[cell] + (instead.isPresent() ? 0 : start);
    }

    /// Takes away what only escapes.
    @Override
    public void settle() {
        for (int cell = 0; cell < cells; cell++) {
            if (escapes[cell]) {
                to[cell] = quoting.settle(buffer, from(cell), to(cell)) - start;
            }
        }
    }

    /// Returns whether a cell has an escape in it.
    boolean isEscaped(int cell) {
        return escapes[cell];
    }

    @Override
    public void replace(byte[] bytes, int[] starts, int[] ends) {
        instead = Optional.of(bytes);
        from = starts;
        to = ends;
        cells = ends.length;
    }

    @Override
    public boolean isText() {
        return Utf8.isText(buffer, start, start + stop);
    }

    @Override
    public String written(int longest) {
        return Damaged.text(Arrays.copyOfRange(buffer, start, start + Math.min(stop, 3 * longest)), longest);
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long lines() {
        return lines;
    }
}
