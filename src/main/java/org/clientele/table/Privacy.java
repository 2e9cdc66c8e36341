package org.clientele.table;

/// Whether a column holds values about a person that must be protected; spreads through every computation.
public enum Privacy {
    OPEN,
    PERSONAL;

    /// What is said to who asks for personal values and has not their key.
    public static final String NO_KEY = "problem.keys.personal";

    /// Returns the class of a value computed from values of both classes.
    public Privacy and(Privacy other) {
        return this == PERSONAL ? this : other;
    }
}
