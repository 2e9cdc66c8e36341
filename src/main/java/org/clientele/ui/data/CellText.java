package org.clientele.ui.data;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;
import org.clientele.words.Plain;
import org.clientele.words.Words;

/// The values of a column as the grid writes them in a language: numbers of one column with equal decimals, ids
/// without grouping.
final class CellText {

    private static final int LOOKED_AT = 1000;
    private static final int MOST_DECIMALS = 6;

    private final Field field;
    private final Block block;
    private final IntFunction<String> text;

    CellText(Field field, Block block, Words words) {
        this.field = field;
        this.block = block;
        text = switch (block) {
            case TextBlock texts -> texts::text;
            case IntegerBlock numbers -> field.role().isName() ? numbers::text : numbers(words.plain(0));
            case DecimalBlock _ -> numbers(words.plain(decimals(words)));
            case DateBlock dates -> row -> words.date(LocalDate.ofEpochDay(dates.values()[row]));
            case DateTimeBlock times -> row -> words.date(DateTimeBlock.at(times.values()[row]));
            case BooleanBlock truths -> row -> words.text(truths.values()[row] == 1 ? "data.true" : "data.false");
        };
    }

    Field field() {
        return field;
    }

    /// Returns how many rows were fetched, from the first on.
    int rows() {
        return block.size();
    }

    boolean isMissing(int row) {
        return block.isMissing(row);
    }

    boolean isNumber() {
        return field.type().isNumber() && !field.role().isName();
    }

    boolean isNegative(int row) {
        return field.type().isNumber() && !(block instanceof TextBlock) && block.number(row) < 0;
    }

    /// Returns the value as it is written; the row has one.
    String of(int row) {
        return text.apply(row);
    }

    /// Returns the value as the table holds it, empty where it is missing.
    String raw(int row) {
        return block.text(row);
    }

    private IntFunction<String> numbers(Plain format) {
        return row -> format.of(block.number(row));
    }

    private int decimals(Words words) {
        var most = IntStream.range(0, Math.min(LOOKED_AT, block.size()))
                .map(row -> decimals(block.text(row)))
                .max()
                .orElse(0);
        return switch (field.role()) {
            case PRICE, AMOUNT, REFUND -> words.amountDecimals(Math.max(2, most));
            default -> most;
        };
    }

    private static int decimals(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : Math.min(MOST_DECIMALS, text.length() - point - 1);
    }
}
