package org.clientele.source;

/// How a quote stands inside a quoted cell.
public enum Escape {
    /// Twice.
    DOUBLED,
    /// After a backslash; a backslash after one is a backslash. Outside quotes it makes a delimiter text.
    BACKSLASH,
    /// As it is: only a quote before a delimiter or the end of the line closes the cell.
    NONE
}
