package org.clientele.table;

/// Whether a column holds values about a person that must be protected; spreads through every computation.
public enum Privacy {
    OPEN,
    PERSONAL;

    /// Returns the class of a value computed from values of both classes.
    public Privacy and(Privacy other) {
        return this == PERSONAL ? this : other;
    }
}
