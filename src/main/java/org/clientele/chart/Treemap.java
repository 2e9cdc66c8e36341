package org.clientele.chart;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;

/// The share of each value of a column as an area, in groups by an outer column where one is given: the `top` greatest,
/// the others of each group as one area. Only counts and sums make a whole.
public record Treemap(String by, Optional<String> outer, Measure measure, int top) implements Chart {

    /// More areas than this nobody reads.
    public static final int MOST = 50;

    public Treemap {
        if (top < 1 || top > MOST) {
            throw new Problem("problem.chart.leaves", MOST);
        }
        measure.requireAdditive();
        if (outer.isPresent() && outer.get().equals(by)) {
            throw new Problem("problem.chart.levels", by);
        }
    }

    @Override
    public List<String> axes() {
        return Stream.concat(outer.stream(), Stream.of(by)).toList();
    }

    @Override
    public void check(Schema schema) {
        axes().forEach(schema::require);
        measure.check(schema);
    }

    @Override
    public Leaves plot(Data data, BitSet chosen) {
        return outer.map(column -> new Nesting(this, column, data, chosen).leaves())
                .orElseGet(() -> flat(data, chosen));
    }

    @Override
    public Parts places(Data data, BitSet chosen) {
        return outer.map(column -> new Nesting(this, column, data, chosen).places())
                .orElseGet(() -> ranking(data, chosen).places());
    }

    private Ranking ranking(Data data, BitSet chosen) {
        return new Ranking(new Bar(by, measure, Sort.VALUE, top), data, chosen);
    }

    private Leaves flat(Data data, BitSet chosen) {
        var marks = ranking(data, chosen).marks();
        var leaves = marks.marks().stream()
                .map(mark -> new Leaves.Leaf(List.of(), mark))
                .toList();
        return new Leaves(leaves, marks.values());
    }
}
