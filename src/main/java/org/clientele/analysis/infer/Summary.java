package org.clientele.analysis.infer;

import org.clientele.table.Type;

/// What is said of the values of a group.
public enum Summary {
    /// The number of rows, or of values where a column is given.
    COUNT,
    /// The number of different values.
    DISTINCT,
    SUM,
    MEAN,
    MEDIAN,
    /// The sample standard deviation, divisor n − 1.
    DEVIATION,
    MIN,
    MAX,
    /// The part of the sum of all groups, or of all rows where no column is given.
    SHARE;

    boolean needsColumn() {
        return this != COUNT && this != SHARE;
    }

    /// Returns the types it can be computed of.
    Type[] types() {
        return switch (this) {
            case COUNT, DISTINCT -> Type.values();
            case MIN, MAX -> new Type[] {Type.INTEGER, Type.DECIMAL, Type.DATE, Type.DATE_TIME};
            case SUM, MEAN, MEDIAN, DEVIATION, SHARE -> new Type[] {Type.INTEGER, Type.DECIMAL, Type.BOOLEAN};
        };
    }

    /// Returns the type of the result.
    Type type(Type of) {
        return switch (this) {
            case COUNT, DISTINCT -> Type.INTEGER;
            case SUM -> of == Type.DECIMAL ? Type.DECIMAL : Type.INTEGER;
            case MIN, MAX -> of;
            case MEAN, MEDIAN, DEVIATION, SHARE -> Type.DECIMAL;
        };
    }
}
