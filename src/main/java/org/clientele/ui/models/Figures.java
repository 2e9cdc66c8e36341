package org.clientele.ui.models;

import org.clientele.words.Words;

/// Numbers as they are shown.
final class Figures {

    private Figures() {}

    /// Returns a number as [#of] does, those near zero with their power of ten.
    static String exact(Words words, double value) {
        double size = Math.abs(value);
        return size > 0 && size < 0.01 ? words.powered(value) : of(words, value);
    }

    /// Returns a number with three decimals below ten, and fewer above; a dash where it is undefined.
    static String of(Words words, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        if (size >= 1e7) {
            return words.powered(value);
        }
        return words.number(value, size < 10 ? 3 : size < 1000 ? 1 : 0);
    }

    static String p(Words words, double p) {
        return Double.isNaN(p) ? "–" : p < 0.001 ? "< " + words.number(0.001, 3) : words.number(p, 3);
    }
}
