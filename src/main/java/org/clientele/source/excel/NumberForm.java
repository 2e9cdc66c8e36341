package org.clientele.source.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// What the format of a cell makes of a number: a number, a date, a time of day, or a code of so many digits.
///
/// @param digits to how many digits a whole number is filled up with zeros
record NumberForm(Kind kind, int digits) {

    enum Kind {
        NUMBER,
        DATE,
        TIME
    }

    static final NumberForm PLAIN = new NumberForm(Kind.NUMBER, 0);

    private static final long DAY = 86_400_000;
    private static final double LAST = 2_958_466;
    private static final double EXACT = 1e15;
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ISO_LOCAL_TIME;

    /// Returns what a format says: its number among Excel's own, and how it is written where it is none of them.
    static NumberForm of(int id, String code) {
        if (code.isEmpty()) {
            return new NumberForm(builtIn(id), 0);
        }
        var bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", "")
                .split(";", -1)[0];
        if (bare.matches("0{2,18}")) {
            return new NumberForm(Kind.NUMBER, bare.length());
        }
        var small = bare.toLowerCase(java.util.Locale.ROOT);
        if (small.contains("general") || small.contains("#") || small.contains("?")) {
            return PLAIN;
        }
        boolean time = small.matches(".*[hs].*");
        boolean date = small.matches(".*[yd年月日].*") || small.contains("m") && !time;
        return new NumberForm(date ? Kind.DATE : time ? Kind.TIME : Kind.NUMBER, 0);
    }

    private static Kind builtIn(int id) {
        if (id >= 18 && id <= 21 || id >= 45 && id <= 47 || id >= 32 && id <= 33) {
            return Kind.TIME;
        }
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return date ? Kind.DATE : Kind.NUMBER;
    }

    /// Returns a number as it should be read.
    String text(double value, boolean since1904) {
        if (kind == Kind.DATE && value >= 0 && value < LAST) {
            return date(value, since1904);
        }
        if (kind == Kind.TIME && value >= 0 && value < LAST) {
            return time(value);
        }
        var plain = plain(value);
        return digits > plain.length() && value >= 0 && plain.indexOf('.') < 0
                ? "0".repeat(digits - plain.length()) + plain
                : plain;
    }

    /// Returns a number with all the digits it has and no more.
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        return size >= 1e-7 && size < 1e18
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static String date(double value, boolean since1904) {
        long millis = Math.round((value - Math.floor(value)) * DAY);
        long days = (long) Math.floor(value) + millis / DAY;
        millis %= DAY;
        var first = since1904 ? SINCE_1904 : SINCE_1900;
        var day = first.plusDays(days + (!since1904 && days < 60 ? 1 : 0));
        return millis == 0 ? day.toString() : day + "T" + CLOCK.format(LocalTime.ofNanoOfDay(millis * 1_000_000));
    }

    private static String time(double value) {
        long millis = Math.round(value * DAY);
        long hours = millis / 3_600_000;
        var rest = CLOCK.format(LocalTime.ofNanoOfDay(millis % 3_600_000 * 1_000_000));
        return (hours < 10 ? "0" : "") + hours + rest.substring(2);
    }
}
