package org.clientele.chart;

import java.util.List;

/// A line through the points of a scatter, the band it may as well lie in, and the equation beside it.
public record Trend(List<Spot> spots, String equation) {

    /// The line at x, and the ends of the band there.
    public record Spot(double x, double y, double low, double high) {}

    public Trend {
        spots = List.copyOf(spots);
    }
}
