package org.clientele.chart;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// The number a chart shows: an aggregate of a column, or of the product of several (quantity times price), divided
/// by the number of distinct values of `per` where that is given (revenue per order: the sum per order id).
public record Measure(Aggregate aggregate, List<String> columns, Optional<String> per) {

    public Measure {
        columns = List.copyOf(columns);
        if (columns.isEmpty() && aggregate != Aggregate.COUNT) {
            throw new Problem("problem.measure.column", aggregate);
        }
        if (columns.size() > 1 && !aggregate.needsNumbers()) {
            throw new Problem("problem.measure.product", aggregate);
        }
    }

    /// The number of rows.
    public static Measure rows() {
        return new Measure(Aggregate.COUNT, List.of(), Optional.empty());
    }

    public static Measure of(Aggregate aggregate, String... columns) {
        return new Measure(aggregate, List.of(columns), Optional.empty());
    }

    public Measure per(String other) {
        return new Measure(aggregate, columns, Optional.of(other));
    }

    /// Returns whether the numbers of parts sum up to that of the whole.
    public boolean isAdditive() {
        return per.isEmpty() && (aggregate == Aggregate.COUNT || aggregate == Aggregate.SUM);
    }

    /// @throws Problem if the numbers of parts do not sum up to that of the whole
    void requireAdditive() {
        if (!isAdditive()) {
            throw new Problem("problem.chart.additive", aggregate);
        }
    }

    /// @throws Problem if a column is missing or holds no numbers where numbers are needed
    public void check(Schema schema) {
        per.ifPresent(schema::require);
        columns.forEach(name -> {
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
        return columns.stream().map(schema::require).map(Unit::of).anyMatch(Unit.MONEY::equals)
                ? Unit.MONEY
                : Unit.NUMBER;
    }

    /// Returns the number of each part.
    public double[] of(Data data, Parts parts) {
        var values = columns.isEmpty() ? Aggregates.count(parts) : aggregate(data, parts);
        per.ifPresent(name -> {
            var distinct = Aggregates.distinct(data.codes(name), parts);
            for (int part = 0; part < values.length; part++) {
                values[part] = distinct[part] == 0 ? Double.NaN : values[part] / distinct[part];
            }
        });
        return values;
    }

    private double[] aggregate(Data data, Parts parts) {
        return switch (aggregate) {
            case COUNT -> Aggregates.count(parts.masked(data.present(columns.getFirst())));
            case DISTINCT -> Aggregates.distinct(data.codes(columns.getFirst()), parts);
            case SUM -> Aggregates.sum(data.product(columns), parts);
            case MEAN -> Aggregates.mean(data.product(columns), parts);
            case MEDIAN -> Aggregates.median(data.product(columns), parts);
            case MIN -> Aggregates.least(data.product(columns), parts);
            case MAX -> Aggregates.greatest(data.product(columns), parts);
        };
    }
}
