package org.clientele.chart;

import java.util.Optional;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// The number a chart shows: an aggregate of a column, divided by the number of distinct values of `per` where that
/// is given (revenue per order is the sum of the amounts per order id).
public record Measure(Aggregate aggregate, Optional<String> column, Optional<String> per) {

    public Measure {
        if (column.isEmpty() && aggregate != Aggregate.COUNT) {
            throw new Problem("problem.measure.column", aggregate);
        }
    }

    /// The number of rows.
    public static Measure rows() {
        return new Measure(Aggregate.COUNT, Optional.empty(), Optional.empty());
    }

    public static Measure of(Aggregate aggregate, String column) {
        return new Measure(aggregate, Optional.of(column), Optional.empty());
    }

    public Measure per(String other) {
        return new Measure(aggregate, column, Optional.of(other));
    }

    /// @throws Problem if a column is missing or holds no numbers where numbers are needed
    public void check(Schema schema) {
        per.ifPresent(schema::require);
        column.ifPresent(name -> {
            if (aggregate.needsNumbers()) {
                schema.require(name, Type.INTEGER, Type.DECIMAL, Type.BOOLEAN);
            }
            schema.require(name);
        });
    }

    /// Returns how its numbers are written, given the columns it is computed from.
    public Unit unit(Schema schema) {
        if (!aggregate.needsNumbers()) {
            return per.isPresent() ? Unit.NUMBER : Unit.COUNT;
        }
        return column.flatMap(schema::find).map(Unit::of).orElse(Unit.NUMBER);
    }

    /// Returns the number of each group.
    public double[] of(Data data, Parts groups) {
        var values = column.map(name -> aggregate(data, name, groups)).orElseGet(() -> Aggregates.count(groups));
        per.ifPresent(name -> {
            var parts = Aggregates.distinct(data.codes(name), groups);
            for (int group = 0; group < values.length; group++) {
                values[group] = parts[group] == 0 ? Double.NaN : values[group] / parts[group];
            }
        });
        return values;
    }

    private double[] aggregate(Data data, String name, Parts groups) {
        return switch (aggregate) {
            case COUNT -> Aggregates.count(groups.masked(data.present(name)));
            case DISTINCT -> Aggregates.distinct(data.codes(name), groups);
            case SUM -> Aggregates.sum(data.numbers(name), groups);
            case MEAN -> Aggregates.mean(data.numbers(name), groups);
            case MEDIAN -> Aggregates.median(data.numbers(name), groups);
            case MIN -> Aggregates.least(data.numbers(name), groups);
            case MAX -> Aggregates.greatest(data.numbers(name), groups);
        };
    }
}
