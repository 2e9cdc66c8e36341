package org.clientele.ui.explore;

import java.util.stream.IntStream;
import org.clientele.analysis.infer.TrendLine;
import org.clientele.chart.Points;
import org.clientele.chart.Trend;
import org.clientele.words.Words;

/// A line in words, and as it is drawn over the points it goes through.
record Equation(Words words, Said said, TrendLine line) {

    private static final int PARTS = 48;

    /// Days are counted from the mean day: nobody reads where a line was in 1970.
    String text() {
        var x = said.firstSide();
        var y = said.secondSide();
        boolean days = said.isDays(x);
        double from = days ? Math.floor(line.middle()) : 0;
        return words.text(
                days ? "explore.equation.days" : "explore.equation",
                y.column(),
                said.value(y, line.at(from)),
                line.slope() < 0 ? "down" : "up",
                said.amount(y, Math.abs(line.slope())),
                days ? said.value(x, from) : x.column());
    }

    /// Returns the line over the width of the points.
    Trend trend(Points points) {
        var across = points.all().stream().mapToDouble(Points.Point::x).summaryStatistics();
        double step = (across.getMax() - across.getMin()) / PARTS;
        var spots = IntStream.rangeClosed(0, PARTS)
                .mapToDouble(i -> across.getMin() + i * step)
                .mapToObj(x -> new Trend.Spot(x, line.at(x), line.at(x) - line.reach(x), line.at(x) + line.reach(x)))
                .toList();
        return new Trend(spots, text());
    }
}
