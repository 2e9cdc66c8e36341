package org.clientele.source;

import java.util.List;
import java.util.Set;

/// Finds the delimiter and the quote of a text by how regular a table each pair makes of its first records, in the
/// manner of van den Burg, Nazábal and Sutton (2019): a pattern score for rows of few different widths, times the
/// share of cells that have no stray delimiter or quote in them.
final class DialectSniffer {

    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", "^", "~", "\u0001");
    private static final List<String> QUOTES = List.of("\"", "'");
    private static final double LONE = 1e-3;

    private DialectSniffer() {}

    /// A way to cut with its score.
    record Cut(Sample sample, double score, double regular) {}

    static Cut best(byte[] head, Encoding encoding) {
        var best = cut(head, new Dialect(encoding, ",", "\"", Header.FIRST_ROW));
        for (var delimiter : DELIMITERS) {
            for (var quote : hasSingleQuoted(head, delimiter.charAt(0)) ? QUOTES : QUOTES.subList(0, 1)) {
                var cut = cut(head, new Dialect(encoding, delimiter, quote, Header.FIRST_ROW));
                if (cut.score() > best.score() * 1.0001) {
                    best = cut;
                }
            }
        }
        return best.regular() < 0.5 || best.sample().width() == 1 ? whole(head, encoding) : best;
    }

    /// Returns whether some cell starts with a single quote and some ends with one.
    private static boolean hasSingleQuoted(byte[] head, char delimiter) {
        boolean starts = false;
        boolean ends = false;
        for (int i = 1; i < head.length - 1; i++) {
            if (head[i] == '\'') {
                starts |= head[i - 1] == delimiter || head[i - 1] == '\n';
                ends |= head[i + 1] == delimiter || head[i + 1] == '\n' || head[i + 1] == '\r';
            }
        }
        return starts && ends;
    }

    /// A text that no delimiter makes a table of has one column, unless spaces cut it into mostly numbers.
    private static Cut whole(byte[] head, Encoding encoding) {
        var spaced = cut(head, new Dialect(encoding, " ", "\"", Header.FIRST_ROW));
        if (spaced.regular() > 0.95 && spaced.sample().width() > 2 && numbers(spaced.sample()) > 0.5) {
            return spaced;
        }
        for (var delimiter : List.of(",", ";", "\t", "|")) {
            var cut = cut(head, new Dialect(encoding, delimiter, "\"", Header.FIRST_ROW));
            if (cut.sample().widths().keySet().equals(Set.of(1))) {
                return cut;
            }
        }
        return cut(head, new Dialect(encoding, "\u0001", "\"", Header.FIRST_ROW));
    }

    private static Cut cut(byte[] head, Dialect dialect) {
        var sample = Sample.of(head, dialect);
        double records = sample.rows().size() + sample.refused();
        if (sample.rows().isEmpty()) {
            return new Cut(sample, 0, 0);
        }
        double regular = sample.widths().get(sample.width()) / records;
        double kept = sample.rows().size() / records;
        return new Cut(sample, pattern(sample) * clean(sample) * kept * kept, regular);
    }

    private static double pattern(Sample sample) {
        var widths = sample.widths();
        double score = 0;
        for (var entry : widths.entrySet()) {
            score += entry.getValue() * Math.max(LONE, (entry.getKey() - 1.0) / entry.getKey());
        }
        return score / widths.size() / sample.rows().size();
    }

    /// Returns the share of cells that begin as numbers do.
    private static double numbers(Sample sample) {
        var cells = sample.rows().stream().flatMap(List::stream).toList();
        double numbers = cells.stream()
                .filter(cell -> !cell.isEmpty() && (Character.isDigit(cell.charAt(0)) || cell.charAt(0) == '-'))
                .count();
        return numbers / cells.size();
    }

    private static double clean(Sample sample) {
        double clean = 0;
        double cells = 0;
        for (var row : sample.rows()) {
            for (var cell : row) {
                cells++;
                clean += isClean(cell) ? 1 : 0;
            }
        }
        return Math.max(LONE, clean / cells);
    }

    private static boolean isClean(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == ';' || c == '\t' || c == '|' || c == '"' && i == 0) {
                return false;
            }
        }
        return !(cell.length() > 1 && cell.startsWith("'") && cell.endsWith("'"));
    }
}
