package org.clientele.source;

/// Whether the first row of a file names the columns; where it does not they are called `column_1`, `column_2`, …
public enum Header {
    FIRST_ROW,
    NONE
}
