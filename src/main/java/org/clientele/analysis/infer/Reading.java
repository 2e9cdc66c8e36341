package org.clientele.analysis.infer;

/// How a column is read: as numbers, or as classes.
public enum Reading {
    /// Numbers and dates (days since 1970) as numbers, text and truth values as classes.
    BY_TYPE,
    /// Truth values as 0 and 1, dates as days.
    NUMBER,
    /// Every value a class of its own.
    CLASSES,
    /// Dates by calendar month.
    MONTHS,
    QUARTERS,
    YEARS,
    /// Dates by the day of the week, Monday first.
    WEEKDAYS;

    boolean isPeriod() {
        return ordinal() >= MONTHS.ordinal();
    }
}
