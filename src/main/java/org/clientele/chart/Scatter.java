package org.clientele.chart;

import java.util.BitSet;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// One point per row: two columns of numbers or dates against each other. Of more rows than `points` a random sample is
/// drawn that depends on the rows' names alone, and the chart says so.
public record Scatter(String x, String y, int points) implements Chart {

    /// More points than this take plotly seconds.
    public static final int MOST = 5_000;

    static final Type[] TYPES = {Type.INTEGER, Type.DECIMAL, Type.DATE, Type.DATE_TIME};

    public Scatter {
        if (points < 10 || points > MOST) {
            throw new Problem("problem.chart.points", 10, MOST);
        }
    }

    @Override
    public List<String> axes() {
        return List.of(x, y);
    }

    @Override
    public void check(Schema schema) {
        schema.require(x, TYPES);
        schema.require(y, TYPES);
    }

    @Override
    public Points plot(Data data, BitSet chosen) {
        return new Sample(this, data).points(chosen);
    }

    @Override
    public Parts places(Data data, BitSet chosen) {
        return new Sample(this, data).places(chosen);
    }

    @Override
    public Measure measure() {
        return Measure.rows();
    }
}
