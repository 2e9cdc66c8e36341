package org.clientele.ui.models;

import java.util.Optional;
import java.util.Set;
import org.clientele.analysis.predict.Target;
import org.clientele.words.Words;

/// What the columns of a model are called: those that this program made have names in every language, those that were
/// brought in keep theirs, even where they are spelled alike.
///
/// @param made the columns that this program made
record Terms(Words words, Set<String> made) {

    private static final String GAP = " = ∅";
    private static final String OTHERS = " = …";
    private static final String IS = " = ";

    Terms {
        made = Set.copyOf(made);
    }

    String column(String name) {
        var key = "column." + name;
        return made.contains(name) && words.has(key) ? words.text(key) : name;
    }

    /// Returns what a column as models see it is called.
    String name(String term) {
        if (term.equals("1")) {
            return words.text("models.term.constant");
        }
        if (term.endsWith(GAP)) {
            return words.text("models.term.gap", column(term.substring(0, term.length() - GAP.length())));
        }
        if (term.endsWith(OTHERS)) {
            return words.text("models.term.others", column(term.substring(0, term.length() - OTHERS.length())));
        }
        int at = term.indexOf(IS);
        return at < 0 ? column(term) : column(term.substring(0, at)) + IS + value(term, at);
    }

    /// Returns what the class is called that is looked for.
    Optional<String> positive(Target target) {
        return target.positive().map(p -> value(target.column(), p));
    }

    /// Returns what the other class is called.
    String negative(Target target) {
        return target.negative()
                .map(n -> value(target.column(), n))
                .orElseGet(
                        () -> words.text("models.class.other", positive(target).orElse("")));
    }

    private String value(String term, int at) {
        return value(term.substring(0, at), term.substring(at + IS.length()));
    }

    /// Returns what a value of a column is called.
    String value(String column, String value) {
        if (made.contains(column) && (value.equals("true") || value.equals("false"))) {
            return words.text("models.value." + value);
        }
        var key = "segment." + value;
        return column.equals("segment") && made.contains(column) && words.has(key) ? words.text(key) : value;
    }
}
