package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds delimiter, quote and escape of a text by how regular a table each of them makes of its first records, in the
/// manner of van den Burg, Nazábal and Sutton (2019): a pattern score for rows of few different widths, times how
/// much the cells look like [one cell each][CellScore], times the share of records whose quotes are whole.
final class DialectSniffer {

    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", "^", "~", "\u0001");
    private static final List<String> QUOTES = List.of("\"", "'");

    /// What a rival must reach of the best score to be shown beside it.
    private static final double NEAR = 0.6;

    /// The share of records of one width, or beside one of their own, that makes a table.
    private static final double TABLE = 0.5;

    private DialectSniffer() {}

    /// A way to cut with its score.
    record Cut(Sample sample, double score) {

        private static final double LONE = 1e-3;
        private static final double RARE = 0.8;

        static Cut of(byte[] head, Dialect dialect) {
            var sample = Sample.of(head, dialect);
            if (sample.rows().isEmpty()) {
                return new Cut(sample, 0);
            }
            double kept = sample.kept();
            double prior = ",;\t".contains(dialect.delimiter()) ? 1 : RARE;
            return new Cut(sample, prior * pattern(sample) * Math.max(LONE, sample.clean()) * kept * kept);
        }

        /// The mean of (n − 1)/n over the records of n cells, divided by how many widths there are in effect.
        private static double pattern(Sample sample) {
            if (sample.isTapered()) {
                return (sample.width() - 1.0) / sample.width();
            }
            double rows = sample.rows().size();
            double score = 0;
            double entropy = 0;
            for (var entry : sample.widths().entrySet()) {
                double share = entry.getValue() / rows;
                score += share * Math.max(LONE, (entry.getKey() - 1.0) / entry.getKey());
                entropy -= share * Math.log(share);
            }
            return score / Math.exp(entropy);
        }

        /// Returns the share of records that have the most frequent number of cells.
        double regular() {
            double records = sample.rows().size() + sample.refused();
            return records == 0 ? 0 : sample.widths().get(sample.width()) / records;
        }

        boolean isTable() {
            return sample.width() > 1 && (Math.max(regular(), sample.inRuns()) >= TABLE || sample.isTapered());
        }
    }

    /// The likeliest way, and another one where that is hardly less likely.
    record Verdict(Cut best, Optional<Cut> rival) {}

    static Verdict of(byte[] head, Encoding encoding) {
        var cuts = new ArrayList<Cut>();
        for (var delimiter : DELIMITERS) {
            for (var quote : hasSingleQuoted(head, delimiter.charAt(0)) ? QUOTES : QUOTES.subList(0, 1)) {
                cuts.add(Cut.of(head, new Dialect(encoding, delimiter, quote, Header.FIRST_ROW)));
            }
        }
        var best = cuts.getFirst();
        for (var cut : cuts) {
            best = cut.score() > best.score() * 1.0001 ? cut : best;
        }
        var refined = EscapeSniffer.unhidden(head, cuts, EscapeSniffer.refined(head, best));
        return refined.isTable()
                ? new Verdict(refined, rival(cuts, best))
                : new Verdict(LoneColumn.of(head, encoding), Optional.empty());
    }

    private static Optional<Cut> rival(List<Cut> cuts, Cut best) {
        return cuts.stream()
                .filter(cut -> cut != best && cut.isTable() && cut.score() >= NEAR * best.score())
                .filter(cut -> !cut.sample().rows().equals(best.sample().rows()))
                .max((a, b) -> Double.compare(a.score(), b.score()));
    }

    /// Returns whether some cell starts with a single quote and some ends with one.
    private static boolean hasSingleQuoted(byte[] head, char delimiter) {
        boolean starts = false;
        boolean ends = false;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == '\'') {
                starts |= i == 0 || head[i - 1] == delimiter || head[i - 1] == '\n';
                ends |= i == head.length - 1 || head[i + 1] == delimiter || head[i + 1] == '\n' || head[i + 1] == '\r';
            }
        }
        return starts && ends;
    }
}
