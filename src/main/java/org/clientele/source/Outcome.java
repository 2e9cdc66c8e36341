package org.clientele.source;

/// What came of an attempt to read the next record.
public enum Outcome {
    RECORD,
    BAD_QUOTE,
    OPEN_QUOTE,
    TOO_LONG,
    TOO_WIDE,
    /// For a reason of the format's own.
    REFUSED,
    END
}
