package org.clientele.source;

/// What became of a file: its lines, its records without the header, how many were loaded, how many rejected, and how
/// many skipped: titles above the header, and what somebody chose to leave out.
public record Counts(long lines, long records, long loaded, long rejected, long skipped) {

    public Counts {
        if (loaded + rejected + skipped != records) {
            throw new IllegalArgumentException(loaded + " + " + rejected + " + " + skipped + " are not " + records);
        }
    }

    /// None skipped.
    public Counts(long lines, long records, long loaded, long rejected) {
        this(lines, records, loaded, rejected, 0);
    }

    Counts mended(int more, int out) {
        return new Counts(lines, records, loaded + more, rejected - more - out, skipped + out);
    }
}
