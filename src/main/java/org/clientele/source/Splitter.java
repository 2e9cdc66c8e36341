package org.clientele.source;

import java.util.Optional;

/// Cuts a stream of UTF-8 bytes into records and cells.
///
/// A cell is quoted where its first character, spaces aside, is the quote; in it a doubled quote stands for one, and
/// line ends and delimiters are text. A quote elsewhere is text. Spaces as delimiter count as one, however many. LF,
/// CRLF and CR end a record; empty lines are none. Where a quoted cell is not closed, or something follows the closing
/// quote, the line on which the record began is refused and reading goes on with the line after it: a stray quote
/// costs one line and never swallows the rest.
final class Splitter extends CutRow {

    /// A longer record is refused.
    static final int LONGEST = 4 << 20;

    /// A record with a longer cell is refused.
    static final int LONGEST_CELL = 1 << 20;

    /// A record of more cells is refused.
    static final int WIDEST = 16_384;

    private final boolean spaced;
    private final boolean padded;
    private final boolean wide;
    private final Quoting quoting;
    private final boolean[] plain;
    private final QuickCut quick;
    private boolean afterReturn;
    private long barren; // so far into the stream no quote closes, where it needs no other to tell
    private Optional<Reason> refusal = Optional.empty();
    private long line = 1; // where the record began
    private long lines; // read so far

    Splitter(Feed feed, Dialect dialect) {
        super(feed, LONGEST);
        quoting = new Quoting(dialect);
        spaced = dialect.isSpaced();
        padded = dialect.isPadded();
        wide = dialect.isWide();
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

    @Override
    public int many(Batch batch, byte[] names) {
        int before = batch.rows();
        int begin = position;
        position = quick.cut(buffer, begin, end, batch, names, isAllText());
        lines += batch.rows() - before;
        afterReturn = position > begin ? buffer[position - 1] == '\r' : afterReturn;
        return batch.rows() - before;
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
            if (Marks.mayBegin(next) && passesMark(lines + 1)) {
                continue;
            }
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
        while (wide && available() && buffer[position] == ' ' && !isGap()) {
            position++;
            toDelimiter();
        }
        if (position - start > LONGEST) {
            return tooLong();
        }
        to[cells] = position - start;
        escapes[cells++] = escaped;
        return Outcome.RECORD;
    }

    /// Returns whether the space here is followed by another one or ends its line.
    private boolean isGap() {
        position++;
        boolean ends = !available() || " \r\n".indexOf(buffer[position]) >= 0;
        position--;
        return ends;
    }

    /// Whether it is the cell that is too long, or the record.
    private Outcome tooLong() {
        int begin = from[cells];
        if (position - start - begin <= LONGEST_CELL) {
            return Outcome.TOO_LONG;
        }
        refusal = Optional.of(Records.longCell(cells + 1, line + Quoting.lines(buffer, start, start + begin)));
        return Outcome.REFUSED;
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
                return position - start > LONGEST ? tooLong() : Outcome.OPEN_QUOTE;
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
        skipBlanks(quoting.delimiter);
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

    int quote() {
        return quoting.quote;
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

    @Override
    public Optional<Reason> refusal() {
        return refusal;
    }

    @Override
    public long line(int cell) {
        return line + Quoting.lines(buffer(), begin(), from(cell));
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
