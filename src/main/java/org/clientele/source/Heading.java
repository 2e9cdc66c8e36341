package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells, record by record, what stands above a table, what names its columns, what is in it, and what below it.
final class Heading {

    /// Where a record stands.
    enum Place {
        ABOVE,
        NAMES,
        TABLE,
        /// The names once more, as where one file was put behind another.
        AGAIN,
        /// What a printer puts between two pages: the number of one, the titles above the names, an empty row
        PAGE,
        BELOW
    }

    private static final int LONGEST_LINE = 1 << 14;

    private final Dialect dialect;
    private final int width;
    private final List<List<String>> names = new ArrayList<>();
    private byte[] first = new byte[0];
    private int open;
    private final Optional<PageBreaks> breaks;
    private boolean isUnder; // the record before was the last of the names

    Heading(Dialect dialect, int width) {
        this.dialect = dialect;
        this.width = width;
        breaks = dialect.frame().has(Habit.PAGES) ? Optional.of(new PageBreaks(width)) : Optional.empty();
        open = dialect.header() == Header.FIRST_ROW ? dialect.frame().names() : 0;
    }

    Place place(Cutter cutter, Outcome outcome) {
        long line = cutter.line();
        if (dialect.frame().isBefore(line)) {
            breaks.filter(_ -> outcome == Outcome.RECORD).ifPresent(each -> each.above(cells(cutter)));
            return Place.ABOVE;
        }
        if (dialect.frame().isAfter(line)) {
            return Place.BELOW;
        }
        if (open > 0) {
            return name(cutter, outcome);
        }
        boolean isRule = isUnder && outcome == Outcome.RECORD && Rules.isOne(cells(cutter));
        isUnder = isAgain(cutter, outcome);
        return isRule ? Place.NAMES : isUnder ? Place.AGAIN : isBreak(cutter, outcome) ? Place.PAGE : Place.TABLE;
    }

    /// Returns whether all records after a line are in the table but those that are [names][#first].
    boolean isOpen(long line) {
        return open == 0
                && breaks.isEmpty()
                && !dialect.frame().isBefore(line)
                && dialect.frame().to() == 0;
    }

    /// Returns the first of the names; nothing where there are none.
    byte[] first() {
        return first;
    }

    private Place name(Cutter cutter, Outcome outcome) {
        if (outcome != Outcome.RECORD) {
            var cells = LooseCells.of(cutter.written(LONGEST_LINE), dialect);
            return LooseCells.fits(cells, width) ? named(cells) : Place.TABLE;
        }
        cutter.settle();
        return named(cells(cutter));
    }

    private Place named(List<String> cells) {
        names.add(cells);
        first = cells.getFirst().getBytes(StandardCharsets.UTF_8);
        open--;
        isUnder = open == 0;
        return Place.NAMES;
    }

    private boolean isAgain(Cutter cutter, Outcome outcome) {
        return first.length > 0
                && width > 1
                && outcome == Outcome.RECORD
                && cutter.to(0) - cutter.from(0) == first.length
                && cutter.buffer()[cutter.from(0)] == first[0]
                && cells(cutter).equals(names.getLast());
    }

    private boolean isBreak(Cutter cutter, Outcome outcome) {
        return outcome == Outcome.RECORD && breaks.isPresent() && breaks.get().isOne(cells(cutter), cutter.line());
    }

    List<Reason> notes() {
        return breaks.map(PageBreaks::notes).orElse(List.of());
    }

    private static List<String> cells(Cutter cutter) {
        var cells = new ArrayList<String>(cutter.cells());
        for (int i = 0; i < cutter.cells(); i++) {
            cells.add(cutter.text(i));
        }
        return cells;
    }

    HeaderRows names() {
        return new HeaderRows(names);
    }
}
