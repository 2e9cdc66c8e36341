package org.clientele.source;

/// What became of a file: its lines, its records without the header, how many were loaded, how many rejected.
public record Counts(long lines, long records, long loaded, long rejected) {

    public Counts {
        if (loaded + rejected != records) {
            throw new IllegalArgumentException(loaded + " + " + rejected + " are not " + records);
        }
    }
}
