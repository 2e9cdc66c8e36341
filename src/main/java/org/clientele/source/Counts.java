package org.clientele.source;

/// What became of a file: its lines, its records without the header, how many were loaded, how many rejected, how many
/// skipped (titles above the header, and what somebody chose to leave out), and how many went when a person was erased.
public record Counts(long lines, long records, long loaded, long rejected, long skipped, long erased) {

    public Counts {
        if (loaded + rejected + skipped + erased != records) {
            throw new IllegalArgumentException(
                    loaded + " + " + rejected + " + " + skipped + " + " + erased + " are not " + records);
        }
    }

    /// None erased.
    public Counts(long lines, long records, long loaded, long rejected, long skipped) {
        this(lines, records, loaded, rejected, skipped, 0);
    }

    /// None skipped.
    public Counts(long lines, long records, long loaded, long rejected) {
        this(lines, records, loaded, rejected, 0, 0);
    }

    Counts mended(int more, int out) {
        return new Counts(lines, records, loaded + more, rejected - more - out, skipped + out, erased);
    }

    /// Returns the counts once so many of those loaded and of those rejected were erased.
    Counts without(int rows, int records) {
        return new Counts(lines, this.records, loaded - rows, rejected - records, skipped, erased + rows + records);
    }
}
