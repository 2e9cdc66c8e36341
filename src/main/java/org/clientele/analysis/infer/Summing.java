package org.clientele.analysis.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Groups;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Moments;
import org.clientele.table.Numbers;
import org.clientele.table.Sheet;
import org.clientele.table.SortIndex;

/// The computation of a table of groups; a row carries the name of the group's first row. Integers are summed up and
/// compared as integers, so that none loses a digit.
final class Summing {

    private final GroupSummary spec;
    private final Sheet sheet;
    private final List<Block> by;
    private final int[] first;
    private final int[] order;
    private final int[] starts;
    private final int[] rows;

    Summing(GroupSummary spec, Sheet sheet) {
        this.spec = spec;
        this.sheet = sheet;
        by = spec.by().stream()
                .map(side -> side.reading().isPeriod() ? Classes.periods(sheet, side) : sheet.block(side.column()))
                .toList();
        var groups = Groups.of(by, sheet.rows());
        var values = by.stream().map(block -> block.gather(groups.first())).toList();
        order = SortIndex.ascending(List.copyOf(values), groups.count());
        first = IntStream.of(order).map(g -> groups.first()[g]).toArray();
        starts = groups.starts();
        rows = groups.rows();
    }

    Sheet sheet(Progress progress) {
        var blocks = new ArrayList<Block>();
        by.forEach(block -> blocks.add(block.gather(first)));
        for (var wanted : spec.figures()) {
            progress.at(
                    blocks.size(), spec.by().size() + (double) spec.figures().size());
            blocks.add(figure(wanted));
        }
        return Sheet.of(spec.schema(sheet.schema()), sheet.ids().gather(first), blocks);
    }

    /// Returns the rows of a group.
    ///
    /// @throws Problem if there are fewer groups
    int[] members(int group) {
        if (group >= order.length) {
            throw new Problem("problem.group.none", group + 1);
        }
        return Arrays.copyOfRange(rows, starts[order[group]], starts[order[group] + 1]);
    }

    private Block figure(Wanted wanted) {
        return switch (wanted.summary()) {
            case COUNT -> whole(wanted.column().isEmpty() ? this::size : present(wanted));
            case DISTINCT -> distinct(block(wanted));
            case SHARE -> share(wanted);
            case SUM ->
                block(wanted) instanceof IntegerBlock integers
                        ? folded(integers, exact(wanted), 0)
                        : typed(wanted, values -> Moments.of(values).sum());
            case MEAN -> typed(wanted, values -> Moments.of(values).mean());
            case DEVIATION -> typed(wanted, values -> Moments.of(values).deviation());
            case MEDIAN -> typed(wanted, values -> Numbers.quantile(sorted(values), 0.5));
            case MIN ->
                block(wanted) instanceof IntegerBlock integers
                        ? folded(integers, Summing::lesser, IntegerBlock.MISSING)
                        : typed(wanted, values -> Arrays.stream(values).min().orElse(Double.NaN));
            case MAX ->
                block(wanted) instanceof IntegerBlock integers
                        ? folded(integers, Math::max, IntegerBlock.MISSING)
                        : typed(wanted, values -> Arrays.stream(values).max().orElse(Double.NaN));
        };
    }

    private Block block(Wanted wanted) {
        return sheet.block(wanted.column().orElseThrow());
    }

    private int size(int group) {
        return starts[group + 1] - starts[group];
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private Block whole(IntToLongFunction count) {
        return new IntegerBlock(IntStream.of(order).mapToLong(count).toArray());
    }

    private IntToLongFunction present(Wanted wanted) {
        var block = block(wanted);
        return group -> {
            long present = 0;
            for (int at = starts[group]; at < starts[group + 1]; at++) {
                present += block.isMissing(rows[at]) ? 0 : 1;
            }
            return present;
        };
    }

    private Block distinct(Block block) {
        var codes = Groups.of(List.of(block), block.size());
        var seen = new int[codes.count()];
        return whole(group -> {
            long count = 0;
            for (int at = starts[group]; at < starts[group + 1]; at++) {
                int value = codes.of()[rows[at]];
                if (!block.isMissing(rows[at]) && seen[value] != group + 1) {
                    seen[value] = group + 1;
                    count++;
                }
            }
            return count;
        });
    }

    private static LongBinaryOperator exact(Wanted wanted) {
        return (a, b) -> {
            long sum = a + b;
            if (((a ^ sum) & (b ^ sum)) < 0 || sum == IntegerBlock.MISSING) {
                throw new Problem("problem.group.large", wanted.column().orElseThrow());
            }
            return sum;
        };
    }

    /// Missing stands at the beginning and is the least of all numbers.
    private static long lesser(long a, long b) {
        return a == IntegerBlock.MISSING ? b : Math.min(a, b);
    }

    private Block folded(IntegerBlock block, LongBinaryOperator fold, long none) {
        return whole(group -> {
            long folded = none;
            for (int at = starts[group]; at < starts[group + 1]; at++) {
                long value = block.values()[rows[at]];
                folded = value == IntegerBlock.MISSING ? folded : fold.applyAsLong(folded, value);
            }
            return folded;
        });
    }

    private Block share(Wanted wanted) {
        double[] parts = wanted.column().isEmpty()
                ? IntStream.of(order).mapToDouble(this::size).toArray()
                : numbers(wanted, values -> Moments.of(values).sum());
        double total = Numbers.sum(parts);
        return new DecimalBlock(Arrays.stream(parts)
                .map(part -> total == 0 ? Double.NaN : part / total)
                .toArray());
    }

    private double[] numbers(Wanted wanted, ToDoubleFunction<double[]> figure) {
        var block = block(wanted);
        return IntStream.range(0, order.length)
                .parallel()
                .mapToDouble(i -> figure.applyAsDouble(values(block, order[i])))
                .toArray();
    }

    /// Returns the values of a group that are not missing.
    private double[] values(Block block, int group) {
        var values = new double[size(group)];
        int count = 0;
        for (int at = starts[group]; at < starts[group + 1]; at++) {
            double value = block.number(rows[at]);
            if (!Double.isNaN(value)) {
                values[count++] = value;
            }
        }
        return count == values.length ? values : Arrays.copyOf(values, count);
    }

    private Block typed(Wanted wanted, ToDoubleFunction<double[]> figure) {
        var numbers = numbers(wanted, figure);
        var of = sheet.schema().require(wanted.column().orElseThrow()).type();
        return switch (wanted.summary().type(of)) {
            case INTEGER ->
                new IntegerBlock(Arrays.stream(numbers)
                        .mapToLong(v -> Double.isNaN(v) ? IntegerBlock.MISSING : (long) v)
                        .toArray());
            case DATE ->
                new DateBlock(Arrays.stream(numbers)
                        .mapToInt(v -> Double.isNaN(v) ? DateBlock.MISSING : (int) v)
                        .toArray());
            case DATE_TIME ->
                new DateTimeBlock(Arrays.stream(numbers)
                        .mapToLong(v -> Double.isNaN(v) ? DateTimeBlock.MISSING : (long) v)
                        .toArray());
            case TEXT, BOOLEAN, DECIMAL -> new DecimalBlock(numbers);
        };
    }
}
