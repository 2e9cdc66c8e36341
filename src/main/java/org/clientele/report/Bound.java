package org.clientele.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.clientele.spec.Problem;
import org.clientele.table.Type;

/// The end of a range, as the number its column holds.
final class Bound {

    private Bound() {}

    /// @throws Problem if the text is no value of a type that has an order of its own
    static double of(String text, Type type) {
        try {
            return switch (type) {
                case INTEGER, DECIMAL -> Double.parseDouble(text);
                case DATE -> LocalDate.parse(text).toEpochDay();
                case DATE_TIME -> time(text).toInstant(ZoneOffset.UTC).toEpochMilli();
                case TEXT, BOOLEAN -> throw new Problem("problem.filter.range", text, type);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new Problem("problem.filter.range", text, type);
        }
    }

    private static LocalDateTime time(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atStartOfDay();
    }
}
