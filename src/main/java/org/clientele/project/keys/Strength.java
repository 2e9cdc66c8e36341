package org.clientele.project.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How well a new password withstands guessing, roughly: by how many there are of its kind, less for repetition and
/// runs, nothing for those that everybody tries first.
public enum Strength {
    SHORT,
    COMMON,
    WEAK,
    FAIR,
    STRONG;

    private static final int LEAST = 10;
    private static final double PASSPHRASE = 60;
    private static final double WEAK_BITS = 45;
    private static final double FAIR_BITS = 65;
    private static final Set<String> KNOWN = known();

    public boolean isEnough() {
        return compareTo(COMMON) > 0;
    }

    /// Looks at a password and leaves it as it is.
    public static Strength of(char[] password) {
        var points = CharBuffer.wrap(password).codePoints().toArray();
        try {
            double bits = bits(points);
            if (isKnown(points)) {
                return COMMON;
            }
            if (points.length < LEAST && bits < PASSPHRASE) {
                return SHORT;
            }
            return bits < WEAK_BITS ? WEAK : bits < FAIR_BITS ? FAIR : STRONG;
        } finally {
            Arrays.fill(points, 0);
        }
    }

    private static double bits(int[] points) {
        double bits = 0;
        for (int i = 0; i < points.length; i++) {
            boolean follows = i > 0 && Math.abs(points[i] - points[i - 1]) <= 1;
            bits += follows ? 1 : Math.log(alphabet(points[i])) / Math.log(2);
        }
        return bits;
    }

    private static int alphabet(int point) {
        if (Character.isIdeographic(point)) {
            return 2000;
        }
        if (Character.isDigit(point)) {
            return 10;
        }
        return Character.isLetter(point) ? 26 : 33;
    }

    /// Whether it is one of those that everybody tries, in any case, with some figures or marks around it, or one or
    /// two
    /// characters over and over.
    private static boolean isKnown(int[] points) {
        if (points.length > 3 && Arrays.stream(points).distinct().count() <= 2) {
            return true;
        }
        var folded = new String(points, 0, points.length).toLowerCase(Locale.ROOT);
        var core = folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return KNOWN.contains(folded) || KNOWN.contains(core) && folded.length() - core.length() <= 6;
    }

    private static Set<String> known() {
        try (var in = Strength.class.getResourceAsStream("common.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
