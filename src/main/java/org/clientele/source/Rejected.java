package org.clientele.source;

/// A record that could not be brought in: the line of the file where it starts (from 1), why, and the start of
/// its text.
public record Rejected(long line, Reason reason, String text) {

    /// Returns whether it is the same record, which may be refused for another reason.
    public boolean isSame(Rejected other) {
        return line == other.line && text.equals(other.text);
    }

    /// Returns how many lines it spans.
    long lines() {
        return Math.max(1, text.lines().count());
    }
}
