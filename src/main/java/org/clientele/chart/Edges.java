package org.clientele.chart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.chart.Bins.Bin;
import org.clientele.table.Numbers;

/// Round edges of equal distance: the bin number `i` reaches from `(first + i) · width` to the next edge.
///
/// Where a few far values would press all others into one bin (the range is over four times that of the middle 98 %),
/// the edges span the middle and the outer bins are open.
record Edges(double width, long first, int count, boolean isOpenBelow, boolean isOpenAbove) {

    private static final double TAIL = 0.01;
    private static final double FAR = 4;

    static Edges of(double[] values, int bins) {
        var sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (sorted.length == 0) {
            return new Edges(1, 0, 0, false, false);
        }
        double least = sorted[0];
        double greatest = sorted[sorted.length - 1];
        double low = Numbers.quantile(sorted, TAIL);
        double high = Numbers.quantile(sorted, 1 - TAIL);
        boolean far = high > low && greatest - least > FAR * (high - low);
        return between(far ? low : least, far ? high : greatest, bins).open(least, greatest);
    }

    private static Edges between(double low, double high, int bins) {
        double width = Round.up((high - low) / bins);
        long first = (long) Math.floor(low / width);
        int count = (int) ((long) Math.floor(high / width) - first) + 1;
        return new Edges(width, first, count, false, false);
    }

    private Edges open(double least, double greatest) {
        return new Edges(width, first, count, least < first * width, greatest >= (first + count) * width);
    }

    /// Returns the rows by their bin.
    Parts places(double[] values) {
        var places = new int[values.length];
        Arrays.setAll(places, row -> Double.isNaN(values[row]) ? -1 : place(values[row]));
        return new Parts(places, count);
    }

    private int place(double value) {
        return (int) Math.clamp(Math.floor(value / width) - first, 0, count - 1);
    }

    Bins count(double[] values, BitSet chosen) {
        var places = places(values);
        var all = Aggregates.count(places);
        var now = Aggregates.count(places.masked(chosen));
        List<Bin> bins = IntStream.range(0, count)
                .mapToObj(i -> new Bin((first + i) * width, (first + i + 1) * width, all[i], now[i]))
                .toList();
        return new Bins(bins, isOpenBelow, isOpenAbove);
    }
}
