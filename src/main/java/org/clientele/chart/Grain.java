package org.clientele.chart;

import java.time.LocalDate;

/// How long the periods of a time axis are; weeks begin on Monday (ISO 8601).
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONDAY = 3;

    /// Returns the number of the period this day is in; periods follow each other without a gap.
    ///
    /// @param day days since 1970-01-01
    public long period(long day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> Math.floorDiv(day + MONDAY, 7L);
            case MONTH ->
                LocalDate.ofEpochDay(day).getYear() * 12L
                        + LocalDate.ofEpochDay(day).getMonthValue()
                        - 1;
            case QUARTER -> Math.floorDiv(MONTH.period(day), 3L);
            case YEAR -> LocalDate.ofEpochDay(day).getYear();
        };
    }

    /// Returns the first day of a period.
    public LocalDate start(long period) {
        return switch (this) {
            case DAY -> LocalDate.ofEpochDay(period);
            case WEEK -> LocalDate.ofEpochDay(period * 7 - MONDAY);
            case MONTH -> LocalDate.of((int) Math.floorDiv(period, 12L), (int) Math.floorMod(period, 12L) + 1, 1);
            case QUARTER -> MONTH.start(period * 3);
            case YEAR -> LocalDate.of((int) period, 1, 1);
        };
    }

    /// Returns the first day after the period that begins on this day.
    public LocalDate end(LocalDate start) {
        return start(period(start.toEpochDay()) + 1);
    }

    /// Returns the next longer grain; a year stays a year.
    public Grain longer() {
        return values()[Math.min(ordinal() + 1, YEAR.ordinal())];
    }
}
