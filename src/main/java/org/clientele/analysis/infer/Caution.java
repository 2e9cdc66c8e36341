package org.clientele.analysis.infer;

/// What speaks against taking a figure at its word.
///
/// @param column the column it is about; empty where it is about both
/// @param figure the number it is about; what it counts is said by its kind
public record Caution(Kind kind, String column, double figure) {

    public enum Kind {
        /// Fewer than three rows have both values.
        FEW_ROWS,
        /// All values are equal.
        CONSTANT,
        /// Almost every row has a value of its own: a name, not a class.
        ID_LIKE,
        /// The share of cells with an expected count below five.
        SMALL_EXPECTED,
        /// The number of values in the smallest class.
        SMALL_CLASS,
        /// How many times the greatest spread is the least.
        UNEQUAL_SPREAD,
        /// The share of rows without both values.
        MISSING
    }
}
