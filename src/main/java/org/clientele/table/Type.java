package org.clientele.table;

/// The type of a column. Every type has a missing value; empty text and missing are one thing.
public enum Type {
    TEXT,
    /// 64-bit integers; the smallest long is the missing value.
    INTEGER,
    /// 64-bit floating point; NaN is the missing value, infinities do not occur.
    DECIMAL,
    /// Days of the proleptic ISO calendar.
    DATE,
    /// Local date and time to the millisecond, without a zone.
    DATE_TIME,
    BOOLEAN;

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    public boolean isTemporal() {
        return this == DATE || this == DATE_TIME;
    }
}
