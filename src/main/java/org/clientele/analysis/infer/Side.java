package org.clientele.analysis.infer;

import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// A column and how it is read.
public record Side(String column, Reading reading) {

    private static final Type[] NUMBERS = {Type.INTEGER, Type.DECIMAL, Type.BOOLEAN, Type.DATE, Type.DATE_TIME};

    public static Side of(String column) {
        return new Side(column, Reading.BY_TYPE);
    }

    /// @throws org.clientele.spec.Problem if the column is missing or cannot be read so
    public Field check(Schema schema) {
        return switch (reading) {
            case BY_TYPE, CLASSES -> schema.require(column);
            case NUMBER -> schema.require(column, NUMBERS);
            case MONTHS, QUARTERS, YEARS, WEEKDAYS -> schema.require(column, Type.DATE, Type.DATE_TIME);
        };
    }

    /// Returns whether the column is read as numbers.
    public boolean isNumber(Schema schema) {
        var type = schema.require(column).type();
        return switch (reading) {
            case BY_TYPE -> type.isNumber() || type.isTemporal();
            case NUMBER -> true;
            case CLASSES, MONTHS, QUARTERS, YEARS, WEEKDAYS -> false;
        };
    }
}
