package org.clientele.ui.explore;

import org.clientele.words.Words;

/// Figures as they are read: four digits that count, p values as journals print them.
record Digits(Words words) {

    private static final double LEAST_P = 0.001;
    private static final double RELIABLE = 0.05;

    String of(double value) {
        if (!Double.isFinite(value)) {
            return words.text("chart.none");
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return words.number(value, 0);
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
        return words.number(value, Math.clamp(3 - magnitude, 0, 6));
    }

    /// Returns a figure that lies between −1 and 1.
    String share(double value) {
        return Double.isFinite(value) ? words.number(value, 3) : words.text("chart.none");
    }

    String p(double p) {
        if (Double.isNaN(p)) {
            return words.text("explore.p", words.text("chart.none"));
        }
        return p < LEAST_P ? words.text("explore.p.small") : words.text("explore.p", words.number(p, 3));
    }

    static boolean isReliable(double p) {
        return p < RELIABLE;
    }
}
