package org.clientele.chart;

import java.util.BitSet;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;

/// The share of each value of a column in the whole: the `top` greatest, the others as one slice, the missing as
/// another. Only counts and sums make a whole.
public record Pie(String by, Measure measure, int top) implements Chart {

    /// More slices than this nobody tells apart.
    public static final int MOST = 8;

    public Pie {
        if (top < 1 || top > MOST) {
            throw new Problem("problem.chart.slices", MOST);
        }
        measure.requireAdditive();
    }

    @Override
    public List<String> axes() {
        return List.of(by);
    }

    @Override
    public void check(Schema schema) {
        schema.require(by);
        measure.check(schema);
    }

    @Override
    public Slices plot(Data data, BitSet chosen) {
        var marks = ranking(data, chosen).marks();
        return new Slices(marks.marks(), marks.values());
    }

    @Override
    public Parts places(Data data, BitSet chosen) {
        return ranking(data, chosen).places();
    }

    private Ranking ranking(Data data, BitSet chosen) {
        return new Ranking(new Bar(by, measure, Sort.VALUE, top), data, chosen);
    }
}
