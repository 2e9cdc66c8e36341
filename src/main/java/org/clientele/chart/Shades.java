package org.clientele.chart;

import java.util.Comparator;
import java.util.List;
import org.clientele.chart.Marks.Kind;

/// The colours of parts that must be told apart, and what can be read on them.
record Shades(Theme theme) {

    private static final List<String> INKS = List.of("#ffffff", "#000000");

    /// Returns the colour of a part: the palette, then its shades; greys for the others and the missing.
    String of(Kind kind, int rank) {
        return switch (kind) {
            case VALUE -> coloured(rank);
            case OTHER -> theme.other();
            case MISSING -> theme.rest();
        };
    }

    private String coloured(int rank) {
        var palette = theme.palette();
        var colour = palette.get(rank % palette.size());
        return rank < palette.size() ? colour : mixed(colour, theme.page());
    }

    /// Returns white or black, whichever stands out more (WCAG 2 contrast).
    static String on(String colour) {
        return INKS.stream()
                .max(Comparator.comparingDouble(ink -> contrast(ink, colour)))
                .orElseThrow();
    }

    static double contrast(String a, String b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double value = channel(colour, at) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int at) {
        return Integer.parseInt(colour.substring(at, at + 2), 16);
    }

    /// Returns the colour half-way.
    private static String mixed(String a, String b) {
        return "#%02x%02x%02x"
                .formatted(
                        (channel(a, 1) + channel(b, 1)) / 2,
                        (channel(a, 3) + channel(b, 3)) / 2,
                        (channel(a, 5) + channel(b, 5)) / 2);
    }
}
