package org.clientele.ui.data;

import java.util.Optional;
import org.clientele.table.Condition;
import org.clientele.table.Condition.Between;
import org.clientele.table.Condition.Compare;
import org.clientele.table.Condition.Contains;
import org.clientele.table.Condition.IsMissing;
import org.clientele.table.Condition.Not;
import org.clientele.table.Field;
import org.clientele.words.Words;
import org.clientele.words.Written;

/// A filter as the form has it: a column, a question and the values it compares with, empty where it has none.
record Asked(String column, Comparison comparison, String value, String to) {

    /// Returns a filter that the form has made in the form's terms.
    static Asked of(Condition filter) {
        return switch (filter) {
            case Compare(var column, var op, var literal) -> new Asked(column, comparison(op), literal, "");
            case Contains(var column, var text) -> new Asked(column, Comparison.CONTAINS, text, "");
            case Between(var column, var from, var to) -> new Asked(column, Comparison.BETWEEN, from, to);
            case IsMissing(var column) -> new Asked(column, Comparison.MISSING, "", "");
            case Not(Contains(var column, var text)) -> new Asked(column, Comparison.LACKS, text, "");
            case Not(IsMissing(var column)) -> new Asked(column, Comparison.PRESENT, "", "");
            default -> throw new IllegalArgumentException("not made by the form: " + filter);
        };
    }

    private static Comparison comparison(Condition.Op op) {
        return switch (op) {
            case EQUAL -> Comparison.IS;
            case NOT_EQUAL -> Comparison.IS_NOT;
            case LESS -> Comparison.LESS;
            case LESS_OR_EQUAL -> Comparison.AT_MOST;
            case GREATER -> Comparison.GREATER;
            case GREATER_OR_EQUAL -> Comparison.AT_LEAST;
        };
    }

    Condition condition() {
        return comparison.condition(column, value, to);
    }

    /// Returns the filter as a sentence above the table that is shown.
    String shown(Words words, Optional<Arranged> now) {
        return sentence(words, now.flatMap(table -> table.sheet().schema().find(column)));
    }

    /// Returns the filter as a sentence: `category is not Teaware`; values as the column shows them.
    String sentence(Words words, Optional<Field> field) {
        var asks = words.name(comparison);
        return switch (comparison.count()) {
            case 0 -> words.text("data.filter.none", column, asks);
            case 1 -> words.text("data.filter.one", column, asks, said(value, words, field));
            default -> words.text("data.filter.two", column, asks, said(value, words, field), said(to, words, field));
        };
    }

    private static String said(String value, Words words, Optional<Field> field) {
        var written = new Written(words);
        return field.map(f -> switch (f.type()) {
                    case DATE, DATE_TIME -> written.value(value);
                    case INTEGER, DECIMAL -> f.role().isName() ? value : written.quantity(value);
                    case TEXT, BOOLEAN -> value;
                })
                .orElse(value);
    }
}
