package org.clientele.chart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;

/// A number for every pair of values of two columns.
public record Heatmap(String x, String y, Measure measure) implements Chart {

    /// More values along one side than this nobody reads.
    public static final int MOST = 60;

    @Override
    public List<String> axes() {
        return List.of(x, y);
    }

    @Override
    public void check(Schema schema) {
        schema.require(x);
        schema.require(y);
        measure.check(schema);
    }

    @Override
    public Cells plot(Data data, BitSet chosen) {
        var xs = side(data, x);
        var ys = side(data, y);
        var groups = cross(data, xs, ys);
        return new Cells(
                texts(data, x, xs),
                texts(data, y, ys),
                boxed(measure.of(data, groups)),
                boxed(measure.of(data, groups.masked(chosen))));
    }

    @Override
    public Parts places(Data data, BitSet chosen) {
        return cross(data, side(data, x), side(data, y)).masked(chosen);
    }

    /// @throws Problem if the column has too many values
    private static int[] side(Data data, String column) {
        var codes = data.codes(column);
        var rows = Aggregates.count(new Parts(codes.codes(), codes.count()));
        var side =
                IntStream.of(codes.natural()).filter(value -> rows[value] > 0).toArray();
        if (side.length > MOST) {
            throw new Problem("problem.chart.values", column, side.length, MOST);
        }
        return side;
    }

    private Parts cross(Data data, int[] xs, int[] ys) {
        var across = places(data.codes(x).count(), xs);
        var down = places(data.codes(y).count(), ys);
        var cross = new int[data.rows()];
        for (int row = 0; row < cross.length; row++) {
            int a = data.codes(x).codes()[row];
            int b = data.codes(y).codes()[row];
            cross[row] = a < 0 || b < 0 ? -1 : down[b] * xs.length + across[a];
        }
        return new Parts(cross, xs.length * ys.length);
    }

    private static int[] places(int count, int[] side) {
        var places = new int[count];
        for (int place = 0; place < side.length; place++) {
            places[side[place]] = place;
        }
        return places;
    }

    private static List<String> texts(Data data, String column, int[] side) {
        return IntStream.of(side)
                .mapToObj(value -> data.codes(column).texts()[value])
                .toList();
    }

    private static List<Double> boxed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
