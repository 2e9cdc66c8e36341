package org.clientele.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/// Values that are kept as canonical text, as people read them.
public record Written(Words words) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// Returns days and moments as days are written; all else as it is, since a number may be a name.
    public String value(String canonical) {
        try {
            return DAY.matcher(canonical).matches()
                    ? words.date(LocalDate.parse(canonical))
                    : MOMENT.matcher(canonical).matches() ? words.date(LocalDateTime.parse(canonical)) : canonical;
        } catch (DateTimeException _) {
            return canonical;
        }
    }

    /// Returns a quantity: a number is written as numbers are.
    public String quantity(String canonical) {
        return NUMBER.matcher(canonical).matches() ? words.exactly(Double.parseDouble(canonical)) : value(canonical);
    }
}
