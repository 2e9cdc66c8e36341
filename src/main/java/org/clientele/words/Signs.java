package org.clientele.words;

/// Which signs part the thousands of a number and its decimals.
public enum Signs {
    LANGUAGE(",", '.'),
    COMMA_POINT(",", '.'),
    POINT_COMMA(".", ','),
    SPACE_COMMA("\u00a0", ','),
    SPACE_POINT("\u00a0", '.'),
    APOSTROPHE_POINT("’", '.'),
    POINT("", '.'),
    COMMA("", ',');

    private final String grouping;
    private final char decimal;

    Signs(String grouping, char decimal) {
        this.grouping = grouping;
        this.decimal = decimal;
    }

    /// Whether thousands are parted at all.
    boolean isGrouped() {
        return !grouping.isEmpty();
    }

    /// Returns the sign between thousands; of numbers that are not grouped, one that is never written.
    char grouping() {
        return isGrouped() ? grouping.charAt(0) : ' ';
    }

    char decimal() {
        return decimal;
    }
}
