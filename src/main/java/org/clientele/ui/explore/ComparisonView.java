package org.clientele.ui.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.analysis.infer.Comparison;
import org.clientele.analysis.infer.Difference;
import org.clientele.analysis.infer.Means;
import org.clientele.chart.Ink;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;

/// A comparison as a sentence and a line for each column.
record ComparisonView(Words words, Ink ink, Comparison comparison) {

    /// What kinds of figures the columns are; the strength is a word.
    static final List<String> KINDS = List.of("", "share", "share", "effect", "", "adjusted");

    Spoken sentence() {
        var reliable = comparison.differences().stream()
                .filter(d -> Digits.isReliable(d.adjusted()))
                .toList();
        var first = figure("selection", words.text("explore.compare.head.first"), comparison.first());
        var second = figure("selection", words.text("explore.compare.head.second"), comparison.second());
        if (reliable.isEmpty()) {
            return Spoken.of(words, "explore.compare.said.not", first, second);
        }
        var most = reliable.getFirst();
        var column = ink.column(most.column());
        return Spoken.of(
                words,
                "explore.compare.said",
                first,
                second,
                Mention.of(words, "reliable", reliable.size()),
                comparison.differences().size(),
                column,
                figure("share", column, side(most, 0)),
                figure("share", column, side(most, 1)));
    }

    private Mention figure(String kind, String whose, Object said) {
        return Mention.of(words, kind, whose, said);
    }

    Spoken note() {
        var both = Mention.of(words, "both", comparison.both());
        return comparison.skipped().isEmpty()
                ? Spoken.of(words, "explore.compare.note", both)
                : Spoken.of(words, "explore.compare.note.skipped", both, comparison.skipped());
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
