package org.clientele.chart;

import java.util.BitSet;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;

/// One bar per value of a column: the `top` greatest, the others as one bar, the missing as another.
public record Bar(String by, Measure measure, Sort sort, int top) implements Chart {

    /// More bars than this nobody reads.
    public static final int MOST = 50;

    public Bar {
        if (top < 1 || top > MOST) {
            throw new Problem("problem.chart.top", MOST);
        }
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
    public Marks plot(Data data, BitSet chosen) {
        return new Ranking(this, data, chosen).marks();
    }

    @Override
    public Parts places(Data data, BitSet chosen) {
        return new Ranking(this, data, chosen).places();
    }
}
