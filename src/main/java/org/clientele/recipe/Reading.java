package org.clientele.recipe;

import java.text.Normalizer;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Type;

/// How a text is read as a value of a type: the canonical text of the value, or nothing where the text does not fit.
final class Reading {

    private static final Pattern MONEY = Pattern.compile("^[¥$€£₩₹元]|[¥$€£₩₹元]$");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?\\d{1,3})?");

    private final Type type;
    private final List<DateTimeFormatter> formats;
    private final boolean comma;

    private Reading(Type type, List<DateTimeFormatter> formats, boolean comma) {
        this.type = type;
        this.formats = formats;
        this.comma = comma;
    }

    /// @throws Problem if a format cannot be understood
    static Reading of(Type type, List<String> formats) {
        if (!type.isTemporal()) {
            return new Reading(type, List.of(), formats.contains(","));
        }
        return new Reading(type, formats.stream().map(Reading::formatter).toList(), false);
    }

    /// @throws Problem if the text is not empty and cannot be read as the type of the field
    static void require(Field field, String text) {
        if (!text.isEmpty() && of(field.type(), List.of()).read(text).isEmpty()) {
            throw new Problem("problem.literal", text, field.name(), field.type());
        }
    }

    /// Returns the value in its canonical text, or nothing if the text does not fit.
    Optional<String> read(String text) {
        return switch (type) {
            case TEXT -> Optional.of(text);
            case INTEGER -> number(text).filter(Reading::isLong);
            case DECIMAL -> number(text).filter(n -> Double.isFinite(Double.parseDouble(n)));
            case BOOLEAN -> truth(text);
            case DATE ->
                temporal(text).map(t -> t.query(TemporalQueries.localDate()).toString());
            case DATE_TIME -> temporal(text).map(t -> time(t).toString());
        };
    }

    private static boolean isLong(String number) {
        try {
            return new java.math.BigDecimal(number).longValueExact() != Long.MIN_VALUE;
        } catch (ArithmeticException _) {
            return false;
        }
    }

    private Optional<String> number(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replaceAll("[\\s\\u00A0\\u202F']", "");
        plain = MONEY.matcher(plain).replaceAll("");
        if (comma) {
            plain = plain.replace(".", "").replace(',', '.');
        } else if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        return NUMBER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    private static Optional<String> truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "是", "真" -> Optional.of("true");
            case "false", "no", "n", "0", "否", "假" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private Optional<TemporalAccessor> temporal(String text) {
        var plain = text.strip();
        if (formats.isEmpty()) {
            return iso(plain);
        }
        return formats.stream().flatMap(format -> by(format, plain).stream()).findFirst();
    }

    /// Reads without throwing where the text has another form, which is the usual case.
    private static Optional<TemporalAccessor> by(DateTimeFormatter format, String text) {
        var end = new ParsePosition(0);
        var form = format.parseUnresolved(text, end);
        if (form == null || end.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            var read = format.parse(text);
            return Optional.of(read).filter(r -> r.query(TemporalQueries.localDate()) != null);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<TemporalAccessor> iso(String text) {
        try {
            return Optional.of(
                    text.length() <= 10 ? LocalDate.parse(text) : LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDateTime time(TemporalAccessor read) {
        var date = read.query(TemporalQueries.localDate());
        var time = Optional.ofNullable(read.query(TemporalQueries.localTime()));
        return time.map(date::atTime).orElseGet(date::atStartOfDay).truncatedTo(ChronoUnit.MILLIS);
    }

    private static DateTimeFormatter formatter(String format) {
        try {
            return DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new Problem("problem.format", format);
        }
    }

    /// Returns a canonical time as milliseconds since 1970.
    static long millis(String canonical) {
        return LocalDateTime.parse(canonical).toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
