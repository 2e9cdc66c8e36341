package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Moments;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Brings columns of numbers to one scale. A column whose values are all equal becomes 0.
public record ScaleNumbers(List<String> columns, To to) implements Step {

    public enum To {
        /// Mean 0 and sample standard deviation 1.
        Z_SCORE,
        /// Least 0 and greatest 1.
        ZERO_TO_ONE
    }

    /// What is learned from a column: a value becomes (value − `centre`) / `unit`.
    public record Learned(double centre, double unit) {

        /// What the step does to one value.
        public double scaled(double value) {
            return Double.isNaN(value) ? value : unit > 0 ? (value - centre) / unit : 0;
        }
    }

    public ScaleNumbers {
        columns = List.copyOf(columns);
    }

    @Override
    public Schema check(Schema before) {
        var schema = before;
        for (var column : columns) {
            schema = schema.with(
                    schema.require(column, Type.INTEGER, Type.DECIMAL).typed(Type.DECIMAL));
        }
        return schema;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var schema = check(before.schema());
        var sheet = before;
        for (var column : columns) {
            var numbers = before.numbers(column);
            var learned = learn(numbers);
            for (int row = 0; row < numbers.length; row++) {
                numbers[row] = learned.scaled(numbers[row]);
            }
            sheet = sheet.with(schema.require(column), new DecimalBlock(numbers));
        }
        return sheet;
    }

    /// Learns from the values that are there.
    public Learned learn(double[] values) {
        if (to == To.Z_SCORE) {
            var moments = Moments.of(values);
            return new Learned(moments.mean(), moments.deviation());
        }
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (var value : values) {
            if (!Double.isNaN(value)) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        return new Learned(least, greatest - least);
    }
}
