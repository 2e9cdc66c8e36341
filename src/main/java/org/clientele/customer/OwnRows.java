package org.clientele.customer;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.clientele.table.Block;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;

/// The rows of a table that are a customer's: one pass over the codes of the column, a few milliseconds for a million
/// rows, so no index is kept.
final class OwnRows {

    private OwnRows() {}

    static int[] of(Block block, String id) {
        return IntStream.range(0, block.size()).filter(is(block, id)).toArray();
    }

    private static IntPredicate is(Block block, String id) {
        return switch (block) {
            case TextBlock texts -> {
                int code = Arrays.asList(texts.values()).indexOf(id);
                yield row -> code >= 0 && texts.codes()[row] == code;
            }
            case IntegerBlock numbers
            when id.matches("-?\\d{1,18}") -> {
                long number = Long.parseLong(id);
                yield row -> numbers.values()[row] == number;
            }
            case DecimalBlock numbers
            when id.matches("-?\\d+(\\.\\d+)?([Ee]-?\\d+)?") -> {
                double number = Double.parseDouble(id);
                yield row -> numbers.values()[row] == number;
            }
            default -> row -> !block.isMissing(row) && block.text(row).equals(id);
        };
    }
}
