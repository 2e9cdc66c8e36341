package org.clientele.ui.clean;

import java.util.List;
import org.clientele.table.Condition;
import org.clientele.words.Words;

/// Conditions in words.
final class Sentences {

    private Sentences() {}

    static String of(Condition condition, Words words) {
        return switch (condition) {
            case Condition.Compare c -> c.column() + " " + words.name(c.op()) + " " + c.literal();
            case Condition.In c -> c.column() + " = " + String.join(" / ", c.values());
            case Condition.Between c -> c.column() + " " + c.from() + " – " + c.to();
            case Condition.Contains c -> words.text("clean.contains", c.column(), c.text());
            case Condition.IsMissing c -> words.text("clean.is-missing", c.column());
            case Condition.Kept _ -> words.text("condition.kept");
            case Condition.Not c -> words.text("clean.not", of(c.condition(), words));
            case Condition.And c -> joined(c.conditions(), "clean.and", words);
            case Condition.Or c -> joined(c.conditions(), "clean.or", words);
        };
    }

    private static String joined(List<Condition> conditions, String key, Words words) {
        return String.join(
                " " + words.text(key) + " ",
                conditions.stream().map(c -> of(c, words)).toList());
    }
}
