package org.clientele.source;

import java.util.regex.Pattern;

/// What years of two digits stand for: the hundred years up to the latest. A format says it behind its pattern, as in
/// `d.M.yy ≤2026`; where it does not the latest is 2049.
///
/// @param pattern the format without it
record ShortYears(String pattern, int latest) {

    private static final int LATEST = 2049;
    private static final Pattern BOUND = Pattern.compile("^(.*) ≤(\\d{4})");

    static ShortYears of(String format) {
        var bound = BOUND.matcher(format);
        return bound.matches()
                ? new ShortYears(bound.group(1), Integer.parseInt(bound.group(2)))
                : new ShortYears(format, LATEST);
    }

    /// Returns the format of which no year is later than this.
    static String until(String pattern, int latest) {
        return pattern + " ≤" + latest;
    }

    static int year(int digits) {
        return year(digits, LATEST);
    }

    static int year(int digits, int latest) {
        int year = latest / 100 * 100 + digits;
        return year > latest ? year - 100 : year;
    }
}
