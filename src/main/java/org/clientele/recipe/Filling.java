package org.clientele.recipe;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.ColumnProfile;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Moments;
import org.clientele.table.Numbers;
import org.clientele.table.Type;

/// Finds the value that stands in for missing ones, and puts it there.
final class Filling {

    private Filling() {}

    /// Returns the block of this type with every missing value filled.
    static Block of(Block block, FillMissing step, Type type) {
        var typed = Retyping.of(block, type, Reading.of(type, java.util.List.of()));
        if (block.missing() == 0 || block.missing() == block.size() && step.with() != FillMissing.With.CONSTANT) {
            return typed;
        }
        var value = Retyping.block(type, 1, _ -> value(block, step, type));
        return filled(typed, value);
    }

    private static String value(Block block, FillMissing step, Type type) {
        return switch (step.with()) {
            case CONSTANT ->
                Reading.of(type, java.util.List.of())
                        .read(step.constant().orElseThrow())
                        .orElse("");
            case MEAN -> Numbers.text(Moments.of(numbers(block)).mean());
            case MEDIAN -> median(block, type);
            case MODE -> ColumnProfile.mode(block);
        };
    }

    private static double[] numbers(Block block) {
        var numbers = new double[block.size()];
        Arrays.setAll(numbers, block::number);
        return Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).toArray();
    }

    private static String median(Block block, Type type) {
        var sorted = numbers(block);
        Arrays.sort(sorted);
        double lower = sorted[(sorted.length - 1) / 2];
        return switch (type) {
            case DATE -> new DateBlock(new int[] {(int) lower}).text(0);
            case DATE_TIME -> new DateTimeBlock(new long[] {(long) lower}).text(0);
            default -> Numbers.text(Numbers.quantile(sorted, 0.5));
        };
    }

    private static Block filled(Block block, Block value) {
        return switch (block) {
            case DecimalBlock b -> {
                var values = b.values().clone();
                Arrays.setAll(values, i -> b.isMissing(i) ? value.number(0) : values[i]);
                yield new DecimalBlock(values);
            }
            case IntegerBlock b -> {
                var values = b.values().clone();
                Arrays.setAll(values, i -> b.isMissing(i) ? ((IntegerBlock) value).values()[0] : values[i]);
                yield new IntegerBlock(values);
            }
            default ->
                Retyping.block(
                        block.type(), block.size(), row -> block.isMissing(row) ? value.text(0) : block.text(row));
        };
    }
}
