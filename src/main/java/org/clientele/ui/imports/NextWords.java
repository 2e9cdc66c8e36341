package org.clientele.ui.imports;

import org.clientele.source.IncomingFigures;
import org.clientele.words.Words;

/// What a file that goes on with a table would bring, in sentences.
record NextWords(Words words) {

    /// Says how many rows of each kind there are.
    String counts(IncomingFigures.Counts c) {
        return words.text("next.counts", c.fresh(), c.changed(), c.cells(), c.same(), c.duplicate(), c.missing());
    }

    /// Says what becomes of the rows, once that is known.
    String consequence(GoingOn going) {
        return going.outcome()
                .map(outcome -> consequence(going, outcome.figures().counts()))
                .orElse("");
    }

    private String consequence(GoingOn going, IncomingFigures.Counts c) {
        return switch (going.way()) {
            case APPEND ->
                words.text(
                        "next.consequence.append", c.incoming(), c.before() + c.incoming(), c.before() - c.missing());
            case REPLACE -> words.text("next.consequence.replace", c.before(), c.incoming());
            case UPDATE ->
                words.text(
                        "next.consequence.update",
                        c.changed(),
                        c.fresh(),
                        c.before() - c.changed(),
                        c.duplicate(),
                        String.join(" + ", going.by()));
        };
    }
}
