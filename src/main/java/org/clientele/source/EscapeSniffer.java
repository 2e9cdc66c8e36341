package org.clientele.source;

import java.util.List;
import org.clientele.source.DialectSniffer.Cut;

/// Finds, for a delimiter and a quote, how quotes stand inside quoted cells, and whether spaces follow delimiters:
/// doubled, unless that leaves records broken that another way makes whole.
final class EscapeSniffer {

    /// So many broken records speak for quotes that are not escaped at all; one may be a slip.
    private static final int SEVERAL = 2;

    private static final double CLEARLY = 1.2;

    private EscapeSniffer() {}

    static Cut refined(byte[] head, Cut cut) {
        var dialect = cut.sample().dialect();
        var escaped = escaped(head, cut);
        boolean isPadded = cut.sample().isPadded();
        return isPadded && !dialect.isSpaced()
                ? Cut.of(head, escaped.sample().dialect().delimited(dialect.delimiter() + " "))
                : escaped;
    }

    private static Cut escaped(byte[] head, Cut doubled) {
        var dialect = doubled.sample().dialect();
        var best = doubled;
        if (hasBackslash(head, dialect.quote().charAt(0))) {
            var backslash = Cut.of(head, dialect.escaped(Escape.BACKSLASH));
            best = odd(backslash) < odd(doubled) ? backslash : doubled;
        }
        var sample = best.sample();
        if (sample.refused() >= SEVERAL && sample.escaped() < sample.refused()) {
            var loose = Cut.of(head, dialect.escaped(Escape.NONE));
            return 2 * odd(loose) < odd(best) ? loose : best;
        }
        return best;
    }

    /// Returns the best of these ways once more with quotes behind backslashes, where that cuts every record and much
    /// better: quotes that stand so in all records hide the delimiter until they are known to be escaped.
    static Cut unhidden(byte[] head, List<Cut> cuts, Cut found) {
        if (!hasBackslash(head, '"')) {
            return found;
        }
        var best = found;
        for (var cut : cuts) {
            var other = Cut.of(head, cut.sample().dialect().escaped(Escape.BACKSLASH));
            boolean isWhole = other.isTable() && other.sample().refused() == 0;
            best = isWhole && other.score() > CLEARLY * best.score() ? other : best;
        }
        return best;
    }

    private static boolean hasBackslash(byte[] head, int quote) {
        for (int i = 1; i < head.length; i++) {
            if (head[i] == quote && head[i - 1] == '\\') {
                return true;
            }
        }
        return false;
    }

    /// Returns the number of records that are broken or of another width than most.
    private static int odd(Cut cut) {
        var sample = cut.sample();
        return sample.rows().isEmpty()
                ? Integer.MAX_VALUE
                : sample.refused() + sample.rows().size() - sample.widths().get(sample.width());
    }
}
