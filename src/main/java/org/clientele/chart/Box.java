package org.clientele.chart;

import java.util.BitSet;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;

/// One box plot of numbers or dates per value of a column: the `top` values with most rows, the others as one box,
/// the missing as another.
///
/// After Tukey (1977): the box spans the quartiles (Hyndman–Fan type 7) with the median in it, the whiskers reach the
/// farthest values within one and a half times the box's length, and what lies beyond is a point of its own.
public record Box(String by, String of, int top) implements Chart {

    /// More boxes than this nobody reads.
    public static final int MOST = 30;

    public Box {
        if (top < 1 || top > MOST) {
            throw new Problem("problem.chart.boxes", MOST);
        }
    }

    @Override
    public List<String> axes() {
        return List.of(by);
    }

    @Override
    public void check(Schema schema) {
        schema.require(by);
        schema.require(of, Scatter.TYPES);
    }

    @Override
    public Boxes plot(Data data, BitSet chosen) {
        return quartiles(data, chosen).boxes(chosen);
    }

    @Override
    public Parts places(Data data, BitSet chosen) {
        return quartiles(data, chosen).places(chosen);
    }

    /// Returns how its numbers are written.
    public Unit unit(Schema schema) {
        var field = schema.require(of);
        return field.type().isTemporal() ? Unit.DATE : Unit.of(field);
    }

    private Quartiles quartiles(Data data, BitSet chosen) {
        var counted = new Bar(by, Measure.of(Aggregate.COUNT, of), Sort.VALUE, top);
        return new Quartiles(data.days(of), new Ranking(counted, data, chosen));
    }

    /// The line in the middle of a box.
    @Override
    public Measure measure() {
        return Measure.of(Aggregate.MEDIAN, of);
    }
}
