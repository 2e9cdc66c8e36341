package org.clientele.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The records of one file that can be brought in, one after the other, and an account of those that cannot.
final class Records {

    static final String RAGGED = "rejected.ragged";

    private final Cutter cutter;
    private final int width;
    private final Refused refused;
    private final Heading heading;
    private final Shortened shortened;
    private long records;
    private long skipped;
    private final Spans.Tally spans = new Spans.Tally();
    private long seen;

    /// @param width the number of cells of a good record
    Records(Cutter cutter, Dialect dialect, int width) {
        this(cutter, dialect, width, List.of());
    }

    /// @param mends what is read in the place of records that cannot be
    Records(Cutter cutter, Dialect dialect, int width, List<Mend> mends) {
        this.cutter = cutter;
        cutter.fit(width);
        this.width = width;
        refused = new Refused(mends);
        heading = new Heading(dialect, width);
        shortened = new Shortened(dialect.frame(), width);
    }

    /// Goes to the next good record; returns whether there is one.
    boolean next() {
        while (true) {
            var outcome = cutter.next();
            if (outcome == Outcome.END) {
                spans.empty(cutter.lines() - seen);
                seen = cutter.lines();
                return false;
            }
            spans.empty(cutter.line() - 1 - seen);
            long span = cutter.lines() - cutter.line() + 1;
            seen = cutter.lines();
            if (isBlank(outcome)) {
                spans.empty(span);
            } else if (isTaken(outcome, span)) {
                return true;
            }
        }
    }

    /// Puts the records that come next into a batch of all cells, as long as there is no doubt about them; returns how
    /// many, the last of which has the [#number].
    int many(Batch batch) {
        if (width < 2 || width != batch.width() || !heading.isOpen(cutter.lines()) || !refused.isPlain()) {
            return 0;
        }
        int many = cutter.many(batch, heading.first());
        records += many;
        spans.loaded(many);
        seen = cutter.lines();
        return many;
    }

    private boolean isTaken(Outcome outcome, long span) {
        return switch (heading.place(cutter, outcome)) {
            case TABLE -> isLoaded(outcome, span);
            case NAMES -> {
                spans.header(span);
                yield false;
            }
            case ABOVE, AGAIN, PAGE, BELOW -> {
                skip(span);
                yield false;
            }
        };
    }

    private void skip(long span) {
        records++;
        skipped++;
        spans.skipped(span);
    }

    private boolean isBlank(Outcome outcome) {
        return outcome == Outcome.RECORD
                && width > 1
                && cutter.cells() == 1
                && cutter.text(0).isBlank();
    }

    private boolean isLoaded(Outcome outcome, long span) {
        if (outcome == Outcome.RECORD && cutter.cells() < width) {
            shortened.fill(cutter);
        }
        if (outcome == Outcome.RECORD && cutter.cells() == width && cutter.isText() && longest() < 0) {
            return isWanted(span);
        }
        return switch (refused.refuse(cutter, reason(outcome), width)) {
            case MENDED -> {
                records++;
                spans.loaded(span);
                yield true;
            }
            case LEFT_OUT -> {
                skip(span);
                yield false;
            }
            case REJECTED -> {
                records++;
                spans.rejected(span);
                yield false;
            }
        };
    }

    private boolean isWanted(long span) {
        cutter.settle();
        if (refused.instead(cutter, width).equals(Optional.of(Refused.Fate.LEFT_OUT))) {
            skip(span);
            return false;
        }
        records++;
        spans.loaded(span);
        return true;
    }

    /// Returns the first cell that is too long; −1 where none is.
    private int longest() {
        if (cutter.cells() > 0 && cutter.end() - cutter.begin() > Splitter.LONGEST_CELL) {
            for (int cell = 0; cell < cutter.cells(); cell++) {
                if (cutter.to(cell) - cutter.from(cell) > Splitter.LONGEST_CELL) {
                    return cell;
                }
            }
        }
        return -1;
    }

    /// @param cell its number, from 1
    static Reason longCell(int cell, long line) {
        return Reason.of("rejected.long-cell", cell, line, Splitter.LONGEST_CELL >> 20);
    }

    private Reason reason(Outcome outcome) {
        int cell = outcome == Outcome.RECORD ? longest() : -1;
        return cell < 0 ? cut(outcome) : longCell(cell + 1, cutter.line(cell));
    }

    private Reason cut(Outcome outcome) {
        return switch (outcome) {
            case BAD_QUOTE -> Reason.of("rejected.bad-quote");
            case OPEN_QUOTE -> Reason.of("rejected.open-quote");
            case TOO_WIDE -> Reason.of("rejected.too-wide", Splitter.WIDEST);
            case TOO_LONG -> Reason.of("rejected.too-long", Splitter.LONGEST >> 20);
            case REFUSED -> cutter.refusal().orElseThrow();
            default -> cutter.cells() == width ? cutter.damage() : Reason.of(RAGGED, cutter.cells(), width);
        };
    }

    /// Returns the names in the header as they are written, once a record has been read; none without a header.
    List<String> header() {
        return heading.names().names(width);
    }

    boolean isHeaderShort() {
        return heading.names().isShort(width);
    }

    /// Returns the number of the current record, from 1; refused ones are counted.
    long number() {
        return records;
    }

    List<Reason> notes() {
        return Stream.concat(heading.notes().stream(), shortened.notes().stream())
                .toList();
    }

    Account account() {
        long rejected = refused.count();
        var counts = new Counts(cutter.lines(), records, records - rejected - skipped, rejected, skipped);
        return new Account(counts, spans.sum(), refused.rejected());
    }
}
