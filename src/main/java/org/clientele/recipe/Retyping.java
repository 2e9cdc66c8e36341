package org.clientele.recipe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Makes blocks of a type from canonical texts.
final class Retyping {

    private Retyping() {}

    /// Reads every value as a value of the type; missing where it does not fit.
    static Block of(Block block, Type type, Reading reading) {
        if (block.type() == type) {
            return block;
        }
        if (block instanceof TextBlock text) {
            var read = new String[text.values().size()];
            Arrays.setAll(read, code -> reading.read(text.values().get(code)).orElse(""));
            var values = block(type, read.length, code -> read[code]);
            return values.gather(text.codes());
        }
        return block(type, block.size(), row -> read(block, row, type, reading).orElse(""));
    }

    private static Optional<String> read(Block block, int row, Type type, Reading reading) {
        if (block.isMissing(row)) {
            return Optional.empty();
        }
        var text = block.text(row);
        if (block.type() == Type.DATE_TIME && type == Type.DATE) {
            return Optional.of(text.substring(0, text.indexOf('T')));
        }
        return reading.read(block.type() == Type.DATE && type == Type.DATE_TIME ? text + "T00:00" : text);
    }

    /// Makes a block of canonical texts, empty for missing.
    static Block block(Type type, int size, IntFunction<String> texts) {
        return switch (type) {
            case TEXT -> {
                var builder = new TextBlock.Builder(size);
                for (int i = 0; i < size; i++) {
                    builder.add(texts.apply(i));
                }
                yield builder.build();
            }
            case INTEGER -> {
                var values = new long[size];
                Arrays.setAll(values, i -> integer(texts.apply(i)));
                yield new IntegerBlock(values);
            }
            case DECIMAL -> {
                var values = new double[size];
                Arrays.setAll(values, i -> decimal(texts.apply(i)));
                yield new DecimalBlock(values);
            }
            case DATE -> {
                var values = new int[size];
                Arrays.setAll(values, i -> date(texts.apply(i)));
                yield new DateBlock(values);
            }
            case DATE_TIME -> {
                var values = new long[size];
                Arrays.setAll(values, i -> time(texts.apply(i)));
                yield new DateTimeBlock(values);
            }
            case BOOLEAN -> {
                var values = new byte[size];
                for (int i = 0; i < size; i++) {
                    values[i] = truth(texts.apply(i));
                }
                yield new BooleanBlock(values);
            }
        };
    }

    /// Returns the block with these rows changed to these texts, read as its type.
    static Block changed(Block block, Map<Integer, String> changes) {
        var reading = Reading.of(block.type(), java.util.List.of());
        var read = new java.util.HashMap<Integer, String>();
        changes.forEach((row, text) -> read.put(row, reading.read(text).orElse("")));
        return block(block.type(), block.size(), row -> read.containsKey(row) ? read.get(row) : block.text(row));
    }

    private static long integer(String text) {
        return text.isEmpty() ? IntegerBlock.MISSING : new BigDecimal(text).longValueExact();
    }

    private static double decimal(String text) {
        return text.isEmpty() ? DecimalBlock.MISSING : Double.parseDouble(text);
    }

    private static int date(String text) {
        return text.isEmpty() ? DateBlock.MISSING : (int) LocalDate.parse(text).toEpochDay();
    }

    private static long time(String text) {
        return text.isEmpty() ? DateTimeBlock.MISSING : Reading.millis(text);
    }

    private static byte truth(String text) {
        return text.isEmpty() ? BooleanBlock.MISSING : (byte) (text.equals("true") ? 1 : 0);
    }
}
