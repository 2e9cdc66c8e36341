package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The ends of an axis of numbers and three to six round ticks between them.
record Ticks(double low, double high, double[] at) {

    private static final int PARTS = 4;

    /// Spans zero and all values; missing ones are passed over.
    static Ticks of(double... values) {
        double least = Math.min(0, finite(values).min().orElse(0));
        double greatest = Math.max(0, finite(values).max().orElse(0));
        double air = (greatest - least) * 0.06;
        return new Ticks(
                least < 0 ? least - air : 0, greatest == least ? 1 : greatest + air, round(least, greatest, PARTS));
    }

    /// Spans all values, and zero only where it is among them.
    static Ticks around(double... values) {
        double least = finite(values).min().orElse(0);
        double greatest = finite(values).max().orElse(1);
        double air = greatest == least ? Math.max(1, Math.abs(least)) * 0.1 : (greatest - least) * 0.04;
        return new Ticks(least - air, greatest + air, round(least - air, greatest + air, PARTS + 1));
    }

    private static double[] round(double least, double greatest, int parts) {
        double step = Round.up((greatest - least) / parts);
        long first = (long) Math.ceil(least / step - 1e-9);
        long last = (long) Math.floor(greatest / step + 1e-9);
        return IntStream.rangeClosed(0, (int) (last - first))
                .mapToDouble(i -> (first + i) * step)
                .toArray();
    }

    private static DoubleStream finite(double... values) {
        return Arrays.stream(values).filter(Double::isFinite);
    }

    /// Returns about this many of the places 0 to `count` − 1, evenly spread, the first among them.
    static int[] spread(int count, int wanted) {
        int step = Math.max(1, (int) Math.ceil((double) count / wanted));
        return IntStream.iterate(0, i -> i < count, i -> i + step).toArray();
    }

    /// Returns what an axis of places needs to show names at some of them.
    static ObjectNode named(int[] places, IntFunction<String> name) {
        var axis = Sketch.object();
        axis.set(
                "tickvals",
                Sketch.numbers(Arrays.stream(places).asDoubleStream().toArray()));
        List<String> names = Arrays.stream(places).mapToObj(name).toList();
        axis.set("ticktext", Sketch.texts(names));
        return axis.put("tickmode", "array");
    }

    /// Returns what an axis of numbers needs: its ends, ticks, and faint lines across.
    ObjectNode ruled(Ink ink, Unit unit) {
        var axis = named(IntStream.range(0, at.length).toArray(), i -> ink.brief(at[i], unit));
        axis.set("tickvals", Sketch.numbers(at));
        axis.set("range", Sketch.numbers(low, high));
        return axis.put("showgrid", true)
                .put("gridcolor", ink.theme().grid())
                .put("zeroline", true)
                .put("zerolinecolor", ink.theme().grid());
    }
}
