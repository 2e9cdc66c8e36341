package org.clientele.recipe.formula;

import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.Numbers;
import org.clientele.table.Type;

/// What a part of a formula yields.
public enum Kind {
    NUMBER,
    TEXT,
    DATE,
    TIME,
    TRUTH,
    /// The word NULL, which fits everywhere.
    NOTHING;

    static Kind of(Type type) {
        return switch (type) {
            case TEXT -> TEXT;
            case INTEGER, DECIMAL -> NUMBER;
            case DATE -> DATE;
            case DATE_TIME -> TIME;
            case BOOLEAN -> TRUTH;
        };
    }

    /// Returns whether a formula of this kind can fill a column of the type.
    boolean fills(Type type) {
        return this == NOTHING || type == Type.TEXT || this == of(type) || this == DATE && type == Type.DATE_TIME;
    }

    /// Returns the canonical text of a value that is held as a number; empty where it is missing.
    String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return switch (this) {
            case NUMBER -> Numbers.text(value);
            case DATE -> new DateBlock(new int[] {(int) value}).text(0);
            case TIME -> new DateTimeBlock(new long[] {(long) value}).text(0);
            case TRUTH -> new BooleanBlock(new byte[] {(byte) value}).text(0);
            case TEXT, NOTHING -> "";
        };
    }
}
