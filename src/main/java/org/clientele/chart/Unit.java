package org.clientele.chart;

import org.clientele.table.Field;
import org.clientele.table.Role;

/// How a number is written: a whole count, a plain number, an amount of the project's currency, or
/// a day.
public enum Unit {
    COUNT,
    NUMBER,
    MONEY,
    /// A day since 1970.
    DATE;

    /// Returns how the numbers of a column are written, by its role.
    public static Unit of(Field field) {
        return of(field.role());
    }

    public static Unit of(Role role) {
        return switch (role) {
            case AMOUNT, PRICE, REFUND -> MONEY;
            default -> NUMBER;
        };
    }
}
