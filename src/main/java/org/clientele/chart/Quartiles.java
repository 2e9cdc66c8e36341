package org.clientele.chart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.chart.Boxes.Five;
import org.clientele.chart.Boxes.Group;
import org.clientele.chart.Marks.Kind;
import org.clientele.table.Numbers;

/// The boxes of a box plot, in the places of the bars that count their rows.
record Quartiles(double[] values, Ranking ranking) {

    private static final double FENCE = 1.5;
    private static final int OUTLIERS = 100;

    Boxes boxes(BitSet chosen) {
        var marks = ranking.marks();
        var parts = ranking.parts();
        var all = fives(parts);
        var now = fives(parts.masked(chosen));
        var groups = IntStream.range(0, marks.size())
                .mapToObj(i -> {
                    var mark = marks.marks().get(i);
                    int part = mark.kind() == Kind.MISSING ? parts.count() - 1 : i;
                    return new Group(mark.kind(), mark.value(), all.get(part), now.get(part));
                })
                .filter(group -> group.all().count() > 0)
                .toList();
        return new Boxes(groups, marks.values());
    }

    /// Returns the chosen rows in the places of the boxes; rows without a value are behind none.
    Parts places(BitSet chosen) {
        var parts = ranking.parts();
        var known = new BitSet(values.length);
        for (int row = 0; row < values.length; row++) {
            known.set(row, !Double.isNaN(values[row]));
        }
        var counts = Aggregates.count(parts.masked(known));
        var places = new int[parts.count()];
        int next = 0;
        for (int part = 0; part < places.length; part++) {
            places[part] = counts[part] > 0 ? next++ : -1;
        }
        known.and(chosen);
        var boxed = Arrays.stream(parts.codes())
                .map(part -> part < 0 ? -1 : places[part])
                .toArray();
        return new Parts(boxed, next).masked(known);
    }

    private List<Five> fives(Parts parts) {
        var starts = parts.starts();
        var order = parts.order(starts);
        return IntStream.range(0, parts.count())
                .mapToObj(part -> five(Arrays.stream(order, starts[part], starts[part + 1])
                        .mapToDouble(row -> values[row])
                        .filter(value -> !Double.isNaN(value))
                        .sorted()
                        .toArray()))
                .toList();
    }

    private static Five five(double[] sorted) {
        double lower = Numbers.quantile(sorted, 0.25);
        double upper = Numbers.quantile(sorted, 0.75);
        double reach = FENCE * (upper - lower);
        var inside = Arrays.stream(sorted)
                .filter(v -> v >= lower - reach && v <= upper + reach)
                .toArray();
        var beyond = Arrays.stream(sorted)
                .filter(v -> v < lower - reach || v > upper + reach)
                .toArray();
        return new Five(
                sorted.length,
                Numbers.quantile(inside, 0),
                lower,
                Numbers.quantile(sorted, 0.5),
                upper,
                Numbers.quantile(inside, 1),
                some(beyond),
                beyond.length);
    }

    private static List<Double> some(double[] beyond) {
        if (beyond.length <= OUTLIERS) {
            return Arrays.stream(beyond).boxed().toList();
        }
        return IntStream.range(0, OUTLIERS)
                .mapToObj(i -> beyond[(int) ((long) i * (beyond.length - 1) / (OUTLIERS - 1))])
                .toList();
    }
}
