package org.clientele.source;

import java.time.LocalDate;

/// What most dates are: `2024-01-05`, alone or with a time of day as `2024-01-05 08:30:15`. Reads these and nothing
/// else, so that it is short; of what it does not read nothing is said.
final class IsoCell {

    private static final int DATE = 10;
    private static final int TIME = 19;

    private int year;
    private int month;
    private int day;
    private int millis;

    /// Reads a cell that has no white space around it; returns whether it is a day of the calendar so written.
    boolean read(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length != DATE && length != TIME || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return false;
        }
        year = 100 * two(bytes, from) + two(bytes, from + 2);
        month = two(bytes, from + 5);
        day = two(bytes, from + 8);
        millis = 0;
        return (year | month | day) >= 0 && DateCell.isDay(year, month, day) && (length == DATE || isTime(bytes, from));
    }

    private boolean isTime(byte[] bytes, int from) {
        int hour = two(bytes, from + 11);
        int minute = two(bytes, from + 14);
        int second = two(bytes, from + 17);
        millis = ((hour * 60 + minute) * 60 + second) * 1000;
        return (bytes[from + DATE] == ' ' || bytes[from + DATE] == 'T')
                && bytes[from + 13] == ':'
                && bytes[from + 16] == ':'
                && (hour | minute | second) >= 0
                && hour < 24
                && minute < 60
                && second < 60;
    }

    /// Returns the number that two digits are; far less than 0 where they are none.
    private static int two(byte[] bytes, int from) {
        int tens = bytes[from] - '0';
        int ones = bytes[from + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : 10 * tens + ones;
    }

    /// Returns the days since 1970.
    int epochDay() {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /// Returns the milliseconds since midnight; 0 where no time is written.
    int millis() {
        return millis;
    }
}
