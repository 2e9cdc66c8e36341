package org.clientele.chart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.chart.Marks.Kind;
import org.clientele.chart.Marks.Mark;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// A number over time: one point per period, periods without rows included.
public record Line(String by, Grain grain, Measure measure) implements Chart {

    @Override
    public List<String> axes() {
        return List.of(by);
    }

    @Override
    public void check(Schema schema) {
        schema.require(by, Type.DATE, Type.DATE_TIME);
        measure.check(schema);
    }

    @Override
    public Marks plot(Data data, BitSet chosen) {
        var periods = data.periods(by, grain);
        var all = measure.of(data, periods.groups());
        var now = measure.of(data, periods.groups().masked(chosen));
        var marks = IntStream.range(0, all.length)
                .mapToObj(i -> new Mark(Kind.VALUE, periods.start(i), all[i], now[i]))
                .toList();
        return new Marks(marks, Optional.of(periods.grain()), marks.size());
    }

    @Override
    public Parts places(Data data, BitSet chosen) {
        return data.periods(by, grain).groups().masked(chosen);
    }

    /// Returns the numbers of the chosen rows alone, period by period.
    public List<Double> course(Data data, BitSet chosen) {
        var parts = data.periods(by, grain).groups().masked(chosen);
        return Arrays.stream(measure.of(data, parts)).boxed().toList();
    }
}
