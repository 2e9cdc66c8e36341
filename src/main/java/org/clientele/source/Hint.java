package org.clientele.source;

/// What some cells of a file say of their row.
public enum Hint {
    /// It sums up others.
    SUMS,
    /// It numbers a printed page.
    PAGES
}
