package org.clientele.ui.clean;

import org.clientele.table.Condition;
import org.clientele.table.Condition.Op;

/// What a filter asks of a column.
enum Ask {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    CONTAINS,
    IS_MISSING,
    IS_PRESENT;

    /// Returns whether it compares with something that must be written down.
    boolean needsValue() {
        return this != IS_MISSING && this != IS_PRESENT;
    }

    Condition of(String column, String literal) {
        return switch (this) {
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                new Condition.Compare(column, Op.valueOf(name()), literal);
            case CONTAINS -> new Condition.Contains(column, literal);
            case IS_MISSING -> new Condition.IsMissing(column);
            case IS_PRESENT -> new Condition.Not(new Condition.IsMissing(column));
        };
    }
}
