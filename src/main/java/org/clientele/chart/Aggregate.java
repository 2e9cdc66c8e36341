package org.clientele.chart;

/// How the values of many rows become one number.
public enum Aggregate {
    COUNT,
    DISTINCT,
    SUM,
    MEAN,
    MEDIAN,
    MIN,
    MAX;

    /// Returns whether only numbers have it.
    public boolean needsNumbers() {
        return this != COUNT && this != DISTINCT;
    }
}
