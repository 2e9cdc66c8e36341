package org.clientele.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.clientele.spec.Problem;

/// A text read as the type of a column: the values from `from` to `to` in terms of [Keys]; one value but for a date
/// asked of times, which means a whole day, and a fraction asked of integers, which lies between two.
record Literal(String text, long from, long to) {

    /// @throws Problem if the text cannot be read as the type of the column
    static Literal of(Field field, String text) {
        try {
            return parse(field.type(), text.strip());
        } catch (NumberFormatException | DateTimeException e) {
            throw new Problem("problem.literal", text, field.name(), field.type());
        }
    }

    /// Returns −1, 0 or 1 as a key lies below, at or above this literal.
    int sign(long key) {
        return key < from ? -1 : key > to ? 1 : 0;
    }

    private static Literal parse(Type type, String text) {
        return switch (type) {
            case TEXT -> new Literal(text, 0, 0);
            case INTEGER -> integer(text);
            case DECIMAL -> one(text, Keys.decimal(finite(text)));
            case DATE -> one(text, LocalDate.parse(text).toEpochDay());
            case DATE_TIME -> time(text);
            case BOOLEAN -> one(text, truth(text));
        };
    }

    private static Literal one(String text, long key) {
        return new Literal(text, key, key);
    }

    private static Literal integer(String text) {
        var value = new BigDecimal(text);
        var floor = value.setScale(0, RoundingMode.FLOOR);
        if (floor.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE - 1)) > 0) {
            throw new NumberFormatException(text);
        }
        long below = floor.longValueExact();
        return floor.compareTo(value) == 0 ? one(text, below) : new Literal(text, below + 1, below);
    }

    private static double finite(String text) {
        double value = new BigDecimal(text).doubleValue();
        if (Double.isInfinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    private static Literal time(String text) {
        if (text.length() <= 10) {
            long start = LocalDate.parse(text).toEpochDay() * 86_400_000;
            return new Literal(text, start, start + 86_399_999);
        }
        var time = LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        return one(text, time.toEpochMilli());
    }

    private static long truth(String text) {
        return switch (text) {
            case "true" -> 1;
            case "false" -> 0;
            default -> throw new NumberFormatException(text);
        };
    }
}
