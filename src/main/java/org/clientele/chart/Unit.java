package org.clientele.chart;

import org.clientele.table.Field;
import org.clientele.table.Role;

/// How a number is written: a whole count, a plain number, or an amount of the project's currency.
public enum Unit {
    COUNT,
    NUMBER,
    MONEY;

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
