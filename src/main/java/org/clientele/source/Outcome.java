package org.clientele.source;

/// What came of an attempt to read the next record.
enum Outcome {
    RECORD,
    BAD_QUOTE,
    OPEN_QUOTE,
    TOO_LONG,
    TOO_WIDE,
    END
}
