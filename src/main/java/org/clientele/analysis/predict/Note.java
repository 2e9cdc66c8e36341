package org.clientele.analysis.predict;

/// Something to be said about a model before it is trusted.
///
/// @param about the column or term it is about
public record Note(Kind kind, String about, double figure) {

    public enum Kind {
        /// Nearly every row has a value of its own.
        ID_LIKE,
        /// Has one value only among the training rows.
        CONSTANT_FEATURE,
        /// Is a combination of other columns.
        COLLINEAR,
        /// Tells the classes apart without fault.
        SEPARATION,
        /// Alone it nearly says the target: it may be known only afterwards.
        LEAK,
        /// There are fewer rows than columns to be estimated.
        FEW_ROWS,
        /// Fewer than ten positives or negatives for each column.
        FEW_EVENTS,
        /// The rows held out have one class only.
        ONE_CLASS_HELD,
        NOT_CONVERGED,
        /// Rows without target were left out.
        MISSING_TARGET,
        /// Values among the rows held out that were not there in training.
        UNSEEN
    }
}
