package org.clientele.ui.models;

import org.clientele.words.Words;

/// What the columns of a model are called.
record Terms(Words words) {

    private static final String GAP = " = ∅";
    private static final String OTHERS = " = …";

    String name(String term) {
        if (term.equals("1")) {
            return words.text("models.term.constant");
        }
        if (term.endsWith(GAP)) {
            return words.text("models.term.gap", term.substring(0, term.length() - GAP.length()));
        }
        return term.endsWith(OTHERS)
                ? words.text("models.term.others", term.substring(0, term.length() - OTHERS.length()))
                : term;
    }
}
