package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The ends of an axis of days and the beginnings of periods between them.
record Days(double low, double high, Grain grain, long[] at) {

    private static final int PARTS = 6;

    static Days of(double... values) {
        var known = Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
        double least = known.getCount() == 0 ? 0 : known.getMin();
        double greatest = known.getCount() == 0 ? 1 : known.getMax();
        double air = Math.max(0.5, (greatest - least) * 0.04);
        var grain = Grain.DAY;
        while (grain != Grain.YEAR && periods(grain, least, greatest) > 8L * PARTS) {
            grain = grain.longer();
        }
        long first = grain.period((long) Math.ceil(least));
        int count = (int) (grain.period((long) Math.floor(greatest)) - first) + 1;
        var chosen = grain;
        var at = LongStream.of(IntStream.of(Ticks.spread(Math.max(1, count), PARTS))
                        .mapToLong(i -> chosen.start(first + i).toEpochDay())
                        .toArray())
                .filter(day -> day >= least - air && day <= greatest + air)
                .toArray();
        return new Days(least - air, greatest + air, grain, at);
    }

    private static long periods(Grain grain, double least, double greatest) {
        return grain.period((long) Math.floor(greatest)) - grain.period((long) Math.ceil(least));
    }

    /// Returns what an axis of days needs: its ends, ticks, and faint lines across.
    ObjectNode ruled(Ink ink) {
        var axis = Ticks.named(
                IntStream.range(0, at.length).toArray(), i -> ink.period(grain.start(grain.period(at[i])), grain));
        axis.set("tickvals", Sketch.numbers(LongStream.of(at).asDoubleStream().toArray()));
        axis.set("range", Sketch.numbers(low, high));
        return axis.put("showgrid", true).put("gridcolor", ink.theme().grid());
    }
}
