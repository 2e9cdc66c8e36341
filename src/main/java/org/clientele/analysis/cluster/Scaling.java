package org.clientele.analysis.cluster;

/// How features are made comparable before distances are taken.
public enum Scaling {
    /// As they are.
    NONE,
    /// Less the mean, divided by the standard deviation (divisor n).
    STANDARD,
    /// Less the minimum, divided by the range.
    RANGE
}
