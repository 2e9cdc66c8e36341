package org.clientele.ui.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.analysis.infer.Comparison;
import org.clientele.analysis.infer.Difference;
import org.clientele.analysis.infer.Means;
import org.clientele.chart.Ink;
import org.clientele.words.Words;

/// A comparison as a sentence and a line for each column.
record ComparisonView(Words words, Ink ink, Comparison comparison) {

    /// What kinds of figures the columns are; the strength is a word.
    static final List<String> KINDS = List.of("", "share", "share", "effect", "", "adjusted");

    String sentence() {
        var reliable = comparison.differences().stream()
                .filter(d -> Digits.isReliable(d.adjusted()))
                .toList();
        return reliable.isEmpty()
                ? words.text("explore.compare.said.not", comparison.first(), comparison.second())
                : words.text(
                        "explore.compare.said",
                        comparison.first(),
                        comparison.second(),
                        reliable.size(),
                        comparison.differences().size(),
                        ink.column(reliable.getFirst().column()),
                        side(reliable.getFirst(), 0),
                        side(reliable.getFirst(), 1));
    }

    String note() {
        return comparison.skipped().isEmpty()
                ? words.text("explore.compare.note", comparison.both())
                : words.text("explore.compare.note.skipped", comparison.both(), comparison.skipped());
    }

    List<String> heads() {
        return Stream.of("column", "first", "second", "effect", "strength", "p")
                .map(head -> words.text("explore.compare.head." + head))
                .toList();
    }

    List<List<String>> lines() {
        var digits = new Digits(words);
        return comparison.differences().stream()
                .map(d -> List.of(
                        ink.column(d.column()),
                        side(d, 0),
                        side(d, 1),
                        digits.share(d.effect()),
                        words.name(d.strength()),
                        digits.p(d.adjusted())))
                .toList();
    }

    /// Returns the mean of a selection, or the share of the value that differs most.
    private String side(Difference d, int side) {
        if (d.means().isPresent()) {
            return mean(d, d.means().get().groups().get(side));
        }
        var share = d.shares().getFirst();
        var value = share.value().equals("true") || share.value().equals("false")
                ? words.text("explore.truth." + share.value())
                : share.value();
        return words.text("explore.compare.share", value, words.percent(side == 0 ? share.first() : share.second(), 1));
    }

    private String mean(Difference d, Means.Group group) {
        boolean day = comparison.dates().contains(d.column());
        return day && Double.isFinite(group.mean())
                ? words.date(LocalDate.ofEpochDay((long) Math.floor(group.mean())))
                : new Digits(words).of(group.mean());
    }
}
