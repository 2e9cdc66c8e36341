package org.clientele.source;

/// What a new file does to the rows of a table.
public enum Way {
    /// Its rows come under the others.
    APPEND,
    /// Its rows stand in the place of all others.
    REPLACE,
    /// Its rows stand in the place of those of the same key; new ones come under the others.
    UPDATE
}
