package org.clientele.source;

/// How many lines of a file the records of each fate span, with those of the header and the empty ones: together all.
public record Spans(long loaded, long rejected, long skipped, long header, long empty) {

    public long lines() {
        return loaded + rejected + skipped + header + empty;
    }

    /// Returns the spans once records of so many rejected lines are loaded or left out.
    Spans mended(long more, long out) {
        return new Spans(loaded + more, rejected - more - out, skipped + out, header, empty);
    }

    /// Counts lines while a file is read.
    static final class Tally {

        private long loaded;
        private long rejected;
        private long skipped;
        private long header;
        private long empty;

        void loaded(long lines) {
            loaded += lines;
        }

        void rejected(long lines) {
            rejected += lines;
        }

        void skipped(long lines) {
            skipped += lines;
        }

        void header(long lines) {
            header += lines;
        }

        void empty(long lines) {
            empty += lines;
        }

        Spans sum() {
            return new Spans(loaded, rejected, skipped, header, empty);
        }
    }
}
