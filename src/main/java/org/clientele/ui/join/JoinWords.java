package org.clientele.ui.join;

import org.clientele.recipe.JoinFigures;
import org.clientele.table.Joins;
import org.clientele.words.Words;

/// What a join would do, in sentences.
record JoinWords(Words words, JoinFigures figures, Joins.Kind kind) {

    String rate() {
        return words.text("join.rate", words.percent(figures.left().rate(), 1));
    }

    String orphans(String key, JoinFigures.Side side) {
        var examples = String.join(", ", side.orphans());
        return words.text(key, side.unmatched(), side.missing(), examples);
    }

    String multiplied() {
        return words.text("join.multiplied", figures.left().repeated(), words.number(figures.factor(kind), 3));
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
