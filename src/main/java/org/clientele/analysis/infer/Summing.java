package org.clientele.analysis.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

/// The computation of a table of groups; a row carries the name of the group's first row.
final class Summing {

    private final GroupSummary spec;
    private final Sheet sheet;
    private final List<Block> by;
    private final int[][] members;
    private final int[] first;

    Summing(GroupSummary spec, Sheet sheet) {
        this.spec = spec;
        this.sheet = sheet;
        by = spec.by().stream()
                .map(side -> side.reading().isPeriod() ? Classes.periods(sheet, side) : sheet.block(side.column()))
                .toList();
        var groups = Groups.of(by, sheet.rows());
        var unsorted = groups.members();
        int[] order = IntStream.range(0, groups.count())
                .boxed()
                .sorted(order(groups.first()))
                .mapToInt(Integer::intValue)
                .toArray();
        members = IntStream.of(order).mapToObj(g -> unsorted[g]).toArray(int[][]::new);
        first = IntStream.of(order).map(g -> groups.first()[g]).toArray();
    }

    private Comparator<Integer> order(int[] firsts) {
        Comparator<Integer> order = (a, b) -> 0;
        for (var block : by) {
            order = order.thenComparing((a, b) -> block.compare(firsts[a], firsts[b]));
        }
        return order;
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

    private Block figure(Wanted wanted) {
        return switch (wanted.summary()) {
            case COUNT ->
                whole(wanted, wanted.column().isEmpty() ? group -> group.length : group -> present(wanted, group));
            case DISTINCT -> distinct(sheet.block(wanted.column().orElseThrow()));
            case SHARE -> share(wanted);
            case SUM -> typed(wanted, values -> Moments.of(values).sum());
            case MEAN -> typed(wanted, values -> Moments.of(values).mean());
            case DEVIATION -> typed(wanted, values -> Moments.of(values).deviation());
            case MEDIAN -> typed(wanted, values -> Numbers.quantile(sorted(values), 0.5));
            case MIN -> typed(wanted, values -> Arrays.stream(values).min().orElse(Double.NaN));
            case MAX -> typed(wanted, values -> Arrays.stream(values).max().orElse(Double.NaN));
        };
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private Block whole(Wanted wanted, java.util.function.ToLongFunction<int[]> count) {
        return new IntegerBlock(Arrays.stream(members).mapToLong(count).toArray());
    }

    private long present(Wanted wanted, int[] group) {
        var block = sheet.block(wanted.column().orElseThrow());
        return IntStream.of(group).filter(row -> !block.isMissing(row)).count();
    }

    private Block distinct(Block block) {
        var codes = Groups.of(List.of(block), block.size());
        var seen = new int[codes.count()];
        var counts = new long[members.length];
        for (int group = 0; group < members.length; group++) {
            for (int row : members[group]) {
                int value = codes.of()[row];
                if (!block.isMissing(row) && seen[value] != group + 1) {
                    seen[value] = group + 1;
                    counts[group]++;
                }
            }
        }
        return new IntegerBlock(counts);
    }

    private Block share(Wanted wanted) {
        double[] parts = wanted.column().isEmpty()
                ? Arrays.stream(members).mapToDouble(group -> group.length).toArray()
                : Arrays.stream(members)
                        .mapToDouble(group -> Moments.of(values(wanted, group)).sum())
                        .toArray();
        double total = Numbers.sum(parts);
        return new DecimalBlock(Arrays.stream(parts)
                .map(part -> total == 0 ? Double.NaN : part / total)
                .toArray());
    }

    /// Returns the values of a group that are not missing.
    private double[] values(Wanted wanted, int[] group) {
        var block = sheet.block(wanted.column().orElseThrow());
        return IntStream.of(group)
                .filter(row -> !block.isMissing(row))
                .mapToDouble(block::number)
                .toArray();
    }

    private Block typed(Wanted wanted, java.util.function.ToDoubleFunction<double[]> figure) {
        var numbers = Arrays.stream(members)
                .mapToDouble(group -> figure.applyAsDouble(values(wanted, group)))
                .toArray();
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
