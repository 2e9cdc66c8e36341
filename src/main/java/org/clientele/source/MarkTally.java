package org.clientele.source;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// How many cells of a column bear which [mark][CellMark].
final class MarkTally {

    private static final double MOST = 0.5;

    private final long[] cells = new long[CellMark.values().length];

    void add(CellMark mark, long times) {
        cells[mark.ordinal()] += times;
    }

    /// Counts what white space stands around a cell.
    void addSpace(byte[] bytes, int from, int to, long times) {
        boolean isTab = bytes[from] == '\t' || bytes[to - 1] == '\t';
        add(isTab ? CellMark.TAB : CellMark.SPACES, times);
    }

    /// Returns the rule for a text of which most cells bear a mark, which is taken off.
    Optional<TypeRule> rule(TypeRule text, double present) {
        return Stream.of(CellMark.values())
                .filter(mark -> mark != CellMark.NONE)
                .max(Comparator.comparingLong(mark -> cells[mark.ordinal()]))
                .filter(mark -> cells[mark.ordinal()] > MOST * present)
                .map(mark -> text.under(
                        mark.format(),
                        Reason.of("type-reason.marked", cells[mark.ordinal()] / present, mark.format())));
    }
}
