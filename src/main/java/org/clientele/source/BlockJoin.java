package org.clientele.source;

import java.util.Arrays;
import java.util.Optional;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// One column made of several, one after the other, of a type that holds them all.
final class BlockJoin {

    private static final long DAY = 86_400_000;

    private final Type type;
    private final TextBlock.Builder texts = new TextBlock.Builder(16);
    private long[] integers = new long[0];
    private double[] decimals = new double[0];
    private int size;

    BlockJoin(Type type) {
        this.type = type;
    }

    /// Adds the values of a column; as many missing ones where there is none.
    void add(int rows, Optional<Block> block) {
        int from = size;
        size = Math.addExact(size, rows);
        switch (type) {
            case TEXT -> addTexts(rows, block);
            case DECIMAL -> addDecimals(from, block);
            default -> addIntegers(from, block);
        }
    }

    private void addTexts(int rows, Optional<Block> block) {
        if (block.isPresent() && block.get() instanceof TextBlock text) {
            texts.add(text);
            return;
        }
        for (int row = 0; row < rows; row++) {
            int each = row;
            texts.add(block.map(b -> b.text(each)).orElse(""));
        }
    }

    private void addDecimals(int from, Optional<Block> block) {
        decimals = Arrays.copyOf(decimals, size);
        Arrays.fill(decimals, from, size, DecimalBlock.MISSING);
        block.ifPresent(b -> {
            for (int row = 0; row < b.size(); row++) {
                decimals[from + row] = b.number(row);
            }
        });
    }

    private void addIntegers(int from, Optional<Block> block) {
        integers = Arrays.copyOf(integers, size);
        Arrays.fill(integers, from, size, IntegerBlock.MISSING);
        block.ifPresent(b -> {
            for (int row = 0; row < b.size(); row++) {
                integers[from + row] = b.isMissing(row) ? IntegerBlock.MISSING : integer(b, row);
            }
        });
    }

    private long integer(Block block, int row) {
        return switch (block) {
            case IntegerBlock b -> b.values()[row];
            case DateTimeBlock b -> b.values()[row];
            case DateBlock b -> b.values()[row] * (type == Type.DATE_TIME ? DAY : 1);
            default -> (long) block.number(row);
        };
    }

    Block build() {
        return switch (type) {
            case TEXT -> texts.build();
            case DECIMAL -> new DecimalBlock(decimals);
            case INTEGER -> new IntegerBlock(integers);
            case DATE_TIME -> new DateTimeBlock(integers);
            case DATE ->
                new DateBlock(Arrays.stream(integers)
                        .mapToInt(v -> v == IntegerBlock.MISSING ? DateBlock.MISSING : (int) v)
                        .toArray());
            case BOOLEAN -> truths();
        };
    }

    private Block truths() {
        var values = new byte[size];
        for (int i = 0; i < size; i++) {
            values[i] = integers[i] == IntegerBlock.MISSING ? BooleanBlock.MISSING : (byte) integers[i];
        }
        return new BooleanBlock(values);
    }
}
