package org.clientele.source;

import java.util.ArrayList;
import java.util.List;

/// The records of one file that can be brought in, one after the other, and an account of those that cannot.
final class Records {

    /// How much of a refused record is kept.
    private static final int CAPPED = 200;

    private final Splitter splitter;
    private final int width;
    private final List<Rejected> rejected = new ArrayList<>();
    private List<String> names = List.of();
    private long records;
    private long refused;
    private boolean headed;

    /// @param width the number of cells of a good record
    Records(Splitter splitter, Header header, int width) {
        this.splitter = splitter;
        this.width = width;
        headed = header == Header.FIRST_ROW;
    }

    /// Goes to the next good record; returns whether there is one.
    boolean next() {
        while (true) {
            var outcome = splitter.next();
            if (outcome == Outcome.END) {
                return false;
            }
            if (outcome == Outcome.RECORD && headed && isBeforeHeader(names(), width)) {
                records++;
                refuse(Reason.of("rejected.before-header"));
            } else if (outcome == Outcome.RECORD && headed) {
                headed = false;
                splitter.settle();
                names = names();
            } else if (!isBlank(outcome)) {
                records++;
                if (isGood(outcome)) {
                    splitter.settle();
                    return true;
                }
            }
        }
    }

    /// A title, a note or `sep=;` above the header has cells in less than half of the columns.
    static boolean isBeforeHeader(List<String> cells, int width) {
        return width > 2 && 2 * cells.stream().filter(cell -> !cell.isBlank()).count() < width;
    }

    private boolean isBlank(Outcome outcome) {
        return outcome == Outcome.RECORD
                && width > 1
                && splitter.cells() == 1
                && splitter.text(0).isBlank();
    }

    private boolean isGood(Outcome outcome) {
        if (outcome != Outcome.RECORD) {
            return refuse(reason(outcome));
        }
        if (splitter.cells() != width) {
            return refuse(Reason.of("rejected.ragged", splitter.cells(), width));
        }
        return splitter.isText() || refuse(Reason.of("rejected.undecodable"));
    }

    private static Reason reason(Outcome outcome) {
        return switch (outcome) {
            case BAD_QUOTE -> Reason.of("rejected.bad-quote");
            case OPEN_QUOTE -> Reason.of("rejected.open-quote");
            case TOO_WIDE -> Reason.of("rejected.too-wide", Splitter.WIDEST);
            case TOO_LONG -> Reason.of("rejected.too-long", Splitter.LONGEST >> 20);
            default -> throw new IllegalArgumentException(outcome.toString());
        };
    }

    private boolean refuse(Reason reason) {
        if (refused++ < Source.LISTED) {
            rejected.add(new Rejected(splitter.line(), reason, splitter.written(CAPPED)));
        }
        return false;
    }

    private List<String> names() {
        var cells = new ArrayList<String>();
        for (int i = 0; i < splitter.cells(); i++) {
            cells.add(splitter.text(i));
        }
        return cells;
    }

    /// Returns the names in the header as they are written, once a record has been read; none without a header.
    List<String> header() {
        return names;
    }

    /// Returns the number of the current record, from 1; refused ones are counted.
    long number() {
        return records;
    }

    Counts counts() {
        return new Counts(splitter.lines(), records, records - refused, refused);
    }

    List<Rejected> rejected() {
        return rejected;
    }
}
