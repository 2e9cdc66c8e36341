package org.clientele.source.parquet;

/// The bytes are not what they should be; said of the file as a whole by who reads it.
final class Damaged extends RuntimeException {

    Damaged() {
        super(null, null, false, false);
    }
}
