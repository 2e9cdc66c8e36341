package org.clientele.ui.data;

import java.util.Arrays;
import java.util.List;
import org.clientele.table.Condition;
import org.clientele.table.Condition.Between;
import org.clientele.table.Condition.Compare;
import org.clientele.table.Condition.Contains;
import org.clientele.table.Condition.IsMissing;
import org.clientele.table.Condition.Not;
import org.clientele.table.Condition.Op;
import org.clientele.table.Type;

/// The questions a filter can ask of a column, in the order in which they are offered.
enum Comparison {
    IS,
    IS_NOT,
    CONTAINS,
    LACKS,
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST,
    BETWEEN,
    MISSING,
    PRESENT;

    static List<Comparison> of(Type type) {
        return Arrays.stream(values()).filter(c -> c.fits(type)).toList();
    }

    private boolean fits(Type type) {
        return switch (this) {
            case IS, IS_NOT, MISSING, PRESENT -> true;
            case CONTAINS, LACKS -> type == Type.TEXT;
            case LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN -> type.isNumber() || type.isTemporal();
        };
    }

    /// Returns how many values it compares with.
    int count() {
        return switch (this) {
            case MISSING, PRESENT -> 0;
            case BETWEEN -> 2;
            default -> 1;
        };
    }

    Condition condition(String column, String value, String to) {
        return switch (this) {
            case IS -> new Compare(column, Op.EQUAL, value);
            case IS_NOT -> new Compare(column, Op.NOT_EQUAL, value);
            case CONTAINS -> new Contains(column, value);
            case LACKS -> new Not(new Contains(column, value));
            case LESS -> new Compare(column, Op.LESS, value);
            case AT_MOST -> new Compare(column, Op.LESS_OR_EQUAL, value);
            case GREATER -> new Compare(column, Op.GREATER, value);
            case AT_LEAST -> new Compare(column, Op.GREATER_OR_EQUAL, value);
            case BETWEEN -> new Between(column, value, to);
            case MISSING -> new IsMissing(column);
            case PRESENT -> new Not(new IsMissing(column));
        };
    }
}
