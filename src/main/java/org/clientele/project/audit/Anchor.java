package org.clientele.project.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/// How far a log went at some time: how many lines, and the beginning of the seal of the last. Whoever has one sees
/// later whether the log was cut or written anew.
public record Anchor(long count, String head) {

    /// The digits of a seal that a report prints.
    public static final int DIGITS = 16;

    private static final Pattern PRINTED = Pattern.compile("(\\d{1,15})-([0-9a-f]{" + DIGITS + "})");

    /// That of a log without lines.
    public static final Anchor NONE = new Anchor(0, "");

    public static Anchor of(Entry last) {
        return new Anchor(last.number(), last.seal().substring(0, DIGITS));
    }

    /// Returns what a report printed; none where it is no such thing.
    public static Optional<Anchor> read(String printed) {
        var parts = PRINTED.matcher(printed.strip().toLowerCase(java.util.Locale.ROOT));
        return parts.matches()
                ? Optional.of(new Anchor(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /// Returns how it is printed.
    @Override
    public String toString() {
        return count + "-" + head;
    }
}
