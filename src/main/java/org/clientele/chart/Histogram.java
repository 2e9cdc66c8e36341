package org.clientele.chart;

import java.util.BitSet;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// How often a number occurs, in about `bins` bins with round edges.
public record Histogram(String of, int bins) implements Chart {

    public static final int MOST = 100;

    public Histogram {
        if (bins < 2 || bins > MOST) {
            throw new Problem("problem.chart.bins", MOST);
        }
    }

    @Override
    public List<String> axes() {
        return List.of(of);
    }

    @Override
    public void check(Schema schema) {
        schema.require(of, Type.INTEGER, Type.DECIMAL);
    }

    @Override
    public Bins plot(Data data, BitSet chosen) {
        return Edges.of(data.numbers(of), bins).count(data.numbers(of), chosen);
    }

    @Override
    public Parts places(Data data, BitSet chosen) {
        return Edges.of(data.numbers(of), bins).places(data.numbers(of)).masked(chosen);
    }

    @Override
    public Measure measure() {
        return Measure.rows();
    }
}
