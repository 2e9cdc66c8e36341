package org.clientele.project.keys;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// How well a new password withstands guessing, by somebody who has the file and tries the likely ones first. At the
/// cost that a password has here, a hundred million of them take a processor years, ten thousand times as many ten
/// thousands of years.
public enum Strength {
    SHORT,
    COMMON,
    WEAK,
    FAIR,
    STRONG;

    private static final int LEAST = 10;
    private static final double ENOUGH = 8;
    private static final double FAIRLY = 10.5;
    private static final double STRONGLY = 13.5;
    private static final Set<String> KNOWN = Set.copyOf(Guesses.lines("common.txt"));

    public boolean isEnough() {
        return compareTo(COMMON) > 0;
    }

    /// Looks at a password and leaves it as it is.
    public static Strength of(char[] password) {
        var points = CharBuffer.wrap(password).codePoints().toArray();
        try {
            if (isKnown(points)) {
                return COMMON;
            }
            return points.length == 0 ? SHORT : of(points.length, Guesses.log10(password));
        } finally {
            Arrays.fill(points, 0);
        }
    }

    private static Strength of(int length, double guesses) {
        if (length < LEAST && guesses < STRONGLY) {
            return SHORT;
        }
        if (guesses < ENOUGH) {
            return COMMON;
        }
        return guesses < FAIRLY ? WEAK : guesses < STRONGLY ? FAIR : STRONG;
    }

    /// Whether it is one of those that everybody tries, in any case, with some figures or marks around it, or one or
    /// two characters over and over.
    private static boolean isKnown(int[] points) {
        if (points.length > 3 && Arrays.stream(points).distinct().count() <= 2) {
            return true;
        }
        var folded = new String(points, 0, points.length).toLowerCase(Locale.ROOT);
        var core = folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return KNOWN.contains(folded) || KNOWN.contains(core) && folded.length() - core.length() <= 6;
    }
}
