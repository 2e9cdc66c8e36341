package org.clientele.source;

import org.clientele.spec.Problem;

/// Where in a file its table stands.
///
/// @param from the line that the table starts on, its header included, from 1
/// @param to the last line that is read; 0 for the end of the file
/// @param names how many records make up the header where there is one
public record Frame(long from, long to, int names) {

    /// A table that fills the file, with one line of names.
    public static final Frame WHOLE = new Frame(1, 0, 1);

    public Frame {
        if (from < 1 || to < 0 || to > 0 && to < from || names < 1) {
            throw new Problem("problem.source.frame", from, to, names);
        }
    }

    public Frame ending(long line) {
        return new Frame(from, line, names);
    }

    boolean isBefore(long line) {
        return line < from;
    }

    boolean isAfter(long line) {
        return to > 0 && line > to;
    }
}
