package org.clientele.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.source.DialectSniffer.Cut;

/// A text that no delimiter makes a table of: one column, unless spaces cut it into mostly numbers, or two spaces and
/// more into records of one width, as where columns are aligned.
final class LoneColumn {

    private static final double REGULAR = 0.95;
    private static final int TITLES = 5;

    /// So many lines at the end may say what was printed above.
    private static final int COUNTS = 2;

    private LoneColumn() {}

    static Cut of(byte[] head, Encoding encoding) {
        var spaced = Cut.of(head, new Dialect(encoding, " ", "\"", Header.FIRST_ROW));
        var wide = Cut.of(head, new Dialect(encoding, "  ", "\"", Header.FIRST_ROW));
        if (isAligned(wide.sample()) && !isAligned(spaced.sample())) {
            return wide;
        }
        if (spaced.sample().width() > 2 && isRegular(spaced.sample()) && numbers(spaced.sample()) > 0.5) {
            return spaced;
        }
        var ruled = ruled(head, List.of(wide, spaced));
        if (ruled.isPresent()) {
            return ruled.get();
        }
        for (var delimiter : List.of(",", ";", "\t", "|")) {
            var cut = Cut.of(head, new Dialect(encoding, delimiter, "\"", Header.FIRST_ROW));
            if (cut.sample().widths().keySet().equals(Set.of(1))) {
                return cut;
            }
        }
        return Cut.of(head, new Dialect(encoding, "\u0001", "\"", Header.FIRST_ROW));
    }

    /// Returns the table below whatever a program says before it, told by the dashes below its names.
    private static Optional<Cut> ruled(byte[] head, List<Cut> ways) {
        return RuledNames.line(head).stream()
                .mapToObj(line -> new Frame(line, 0, 1))
                .flatMap(frame -> ways.stream()
                        .map(way -> Cut.of(head, way.sample().dialect().framed(frame))))
                .filter(cut -> isAligned(cut.sample()))
                .findFirst();
    }

    /// Returns whether nearly all records, a few titles at the top and lines at the end aside, have the same width.
    private static boolean isRegular(Sample sample) {
        var rows = sample.rows();
        int top = 0;
        while (top < TITLES && top < rows.size() && rows.get(top).size() != sample.width()) {
            top++;
        }
        int end = rows.size();
        while (end > top && rows.size() - end < COUNTS && rows.get(end - 1).size() != sample.width()) {
            end--;
        }
        double rest = end - top + sample.refused();
        double regular = sample.widths().get(sample.width());
        return regular > 1 && regular > REGULAR * rest;
    }

    /// Returns whether all records and the one that may name the columns have the same width.
    private static boolean isAligned(Sample sample) {
        return sample.width() > 2
                && sample.rows().size() > 2
                && sample.rows().getFirst().size() == sample.width()
                && isRegular(sample);
    }

    /// Returns the share of cells that begin as numbers do.
    private static double numbers(Sample sample) {
        var cells = sample.rows().stream().flatMap(List::stream).toList();
        double numbers = cells.stream()
                .filter(cell -> !cell.isEmpty() && (Character.isDigit(cell.charAt(0)) || cell.charAt(0) == '-'))
                .count();
        return numbers / cells.size();
    }
}
