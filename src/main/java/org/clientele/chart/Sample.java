package org.clientele.chart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.chart.Points.Point;
import org.clientele.chart.Points.Scale;

/// The points of a scatter: of too many rows those with the least hash of their names, so that the same rows give the
/// same points.
final class Sample {

    private final Scatter chart;
    private final Data data;
    private final double[] xs;
    private final double[] ys;

    Sample(Scatter chart, Data data) {
        this.chart = chart;
        this.data = data;
        this.xs = data.days(chart.x());
        this.ys = data.days(chart.y());
    }

    Points points(BitSet chosen) {
        int[] all = known();
        int[] now = IntStream.of(all).filter(chosen::get).toArray();
        return new Points(drawn(all), drawn(now), all.length, now.length, scale(chart.x()), scale(chart.y()));
    }

    /// Returns each drawn row of the chosen as a part of its own.
    Parts places(BitSet chosen) {
        int[] drawn = least(IntStream.of(known()).filter(chosen::get).toArray());
        var places = new int[data.rows()];
        Arrays.fill(places, -1);
        for (int place = 0; place < drawn.length; place++) {
            places[drawn[place]] = place;
        }
        return new Parts(places, drawn.length);
    }

    private int[] known() {
        return IntStream.range(0, data.rows())
                .filter(row -> !Double.isNaN(xs[row]) && !Double.isNaN(ys[row]))
                .toArray();
    }

    private Scale scale(String column) {
        var type = data.sheet().schema().require(column, Scatter.TYPES).type();
        return type.isTemporal() ? Scale.DATE : Scale.NUMBER;
    }

    private List<Point> drawn(int[] rows) {
        return IntStream.of(least(rows))
                .mapToObj(row -> new Point(xs[row], ys[row]))
                .toList();
    }

    private int[] least(int[] rows) {
        if (rows.length <= chart.points()) {
            return rows;
        }
        var ids = data.sheet().ids();
        var hashes = IntStream.of(rows).mapToLong(ids::hash).sorted().toArray();
        long last = hashes[chart.points() - 1];
        return IntStream.of(rows)
                .filter(row -> ids.hash(row) <= last)
                .limit(chart.points())
                .toArray();
    }
}
