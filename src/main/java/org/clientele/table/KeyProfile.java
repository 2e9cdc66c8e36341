package org.clientele.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The profile of a column of numbers or dates, taken from its sorted values.
final class KeyProfile {

    private static final int BINS = 18;

    private KeyProfile() {}

    static ColumnProfile of(Field field, Block block) {
        var rows = IntStream.range(0, block.size())
                .filter(row -> !block.isMissing(row))
                .toArray();
        var keys = Keys.of(block);
        var offsets = new long[keys.length];
        for (int row = 0; row < keys.length; row++) {
            offsets[row] = keys[row] ^ Long.MIN_VALUE;
        }
        Radix.sort(rows, offsets);
        var sorted = new double[rows.length];
        Arrays.setAll(sorted, i -> block.number(rows[i]));
        var runs = runs(rows, keys);
        return new ColumnProfile(
                field,
                block.size(),
                block.size() - rows.length,
                runs.size(),
                rows.length == 0 ? "" : block.text(rows[0]),
                rows.length == 0 ? "" : block.text(rows[rows.length - 1]),
                field.type().isNumber() && rows.length > 0 ? Optional.of(figures(sorted)) : Optional.empty(),
                top(runs, rows, block),
                bins(sorted, field.type()));
    }

    /// Returns where each run of equal values starts and how long it is.
    private static List<int[]> runs(int[] rows, long[] keys) {
        var runs = new ArrayList<int[]>();
        for (int from = 0; from < rows.length; ) {
            int to = from + 1;
            while (to < rows.length && keys[rows[to]] == keys[rows[from]]) {
                to++;
            }
            runs.add(new int[] {from, to - from});
            from = to;
        }
        return runs;
    }

    private static List<ColumnProfile.Count> top(List<int[]> runs, int[] rows, Block block) {
        return runs.stream()
                .sorted(Comparator.comparingInt(run -> -run[1]))
                .limit(CodeProfile.TOP)
                .map(run -> new ColumnProfile.Count(block.text(rows[run[0]]), run[1]))
                .toList();
    }

    private static ColumnProfile.Figures figures(double[] sorted) {
        var moments = Moments.of(sorted);
        return new ColumnProfile.Figures(
                sorted[0],
                Numbers.quantile(sorted, 0.25),
                Numbers.quantile(sorted, 0.5),
                Numbers.quantile(sorted, 0.75),
                sorted[sorted.length - 1],
                moments.sum(),
                moments.mean(),
                moments.deviation());
    }

    private static List<ColumnProfile.Bin> bins(double[] sorted, Type type) {
        if (sorted.length == 0) {
            return List.of();
        }
        double least = sorted[0];
        double greatest = sorted[sorted.length - 1];
        if (least == greatest) {
            return List.of(new ColumnProfile.Bin(text(least, type), text(least, type), sorted.length));
        }
        double width = greatest / BINS - least / BINS;
        var counts = new int[BINS];
        for (var value : sorted) {
            counts[Math.clamp((int) ((value - least) / width), 0, BINS - 1)]++;
        }
        return IntStream.range(0, BINS)
                .mapToObj(i -> new ColumnProfile.Bin(
                        text(least + i * width, type),
                        text(i == BINS - 1 ? greatest : least + (i + 1) * width, type),
                        counts[i]))
                .toList();
    }

    private static String text(double value, Type type) {
        return switch (type) {
            case DATE -> new DateBlock(new int[] {(int) Math.floor(value)}).text(0);
            case DATE_TIME -> new DateTimeBlock(new long[] {(long) Math.floor(value)}).text(0);
            default -> Numbers.text(value);
        };
    }
}
