package org.clientele.ui.join;

import java.util.Locale;
import java.util.stream.Stream;
import org.clientele.recipe.JoinFigures;
import org.clientele.recipe.PartnerRows.Which;
import org.clientele.table.Joins;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Excerpt;

/// What a join would do, in sentences.
record JoinWords(Words words, JoinFigures figures, Joins.Kind kind) {

    Spoken rate() {
        return Spoken.of(
                words,
                "join.rate",
                figure(Which.LEFT_MATCHED, words.percent(figures.left().rate(), 1)));
    }

    Spoken orphansLeft() {
        return orphans("join.orphans.left", figures.left(), Which.LEFT_ALONE, Which.LEFT_WITHOUT_KEY);
    }

    Spoken orphansRight() {
        return orphans("join.orphans.right", figures.right(), Which.RIGHT_ALONE, Which.RIGHT_WITHOUT_KEY);
    }

    private Spoken orphans(String key, JoinFigures.Side side, Which alone, Which without) {
        return Spoken.of(words, key, figure(alone, side.unmatched()), figure(without, side.missing()), side.orphans());
    }

    Spoken multiplied() {
        return Spoken.of(
                words,
                "join.multiplied",
                figure(Which.LEFT_SEVERAL, figures.left().repeated()),
                Mention.of(words, "join-factor", words.number(figures.factor(kind), 3)));
    }

    private Mention figure(Which which, Object said) {
        return Mention.of(words, kind(which), said);
    }

    private static String kind(Which which) {
        return "join-" + which.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the rows that a figure counts.
    static Excerpt rows(Mention figure) {
        return Stream.of(Which.values())
                .filter(which -> kind(which).equals(figure.kind()))
                .findFirst()
                .<Excerpt>map(Excerpt.Partners::new)
                .orElse(Excerpt.ALL);
    }

    /// Says which sums the join would change.
    String sums() {
        var changed = figures.sums().stream()
                .filter(s -> !s.isKept(kind))
                .map(JoinFigures.Sum::column)
                .toList();
        return changed.isEmpty() ? words.text("join.sums.kept") : words.text("join.sums.changed", changed);
    }
}
