package org.clientele.ui;

import java.time.LocalDate;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.words.Decimals;

/// The values of one column as small tables write them: with every decimal they have, ids as they are.
public record CellWords(Field field, Block block, SheetLook look) {

    public static CellWords of(Sheet sheet, String column, SheetLook look) {
        return new CellWords(
                sheet.schema().require(column), sheet.shown(sheet.schema().indexOf(column)), look);
    }

    /// Returns the value of a row; nothing where it is missing.
    public String of(int row) {
        if (block.isMissing(row)) {
            return "";
        }
        return switch (block) {
            case TextBlock texts -> texts.text(row);
            case IntegerBlock numbers ->
                field.role().isName() ? numbers.text(row) : look.number().apply(numbers.number(row));
            case DecimalBlock numbers -> field.role().isName() ? numbers.text(row) : decimal(numbers.number(row));
            case DateBlock days -> look.words().date(LocalDate.ofEpochDay(days.values()[row]));
            case DateTimeBlock moments -> look.words().date(DateTimeBlock.at(moments.values()[row]));
            case BooleanBlock truths -> look.words().text(truths.values()[row] == 1 ? "data.true" : "data.false");
        };
    }

    private String decimal(double value) {
        boolean amount =
                switch (field.role()) {
                    case PRICE, AMOUNT, REFUND -> look.words().display().amounts() != Decimals.FITTING;
                    default -> false;
                };
        return amount ? look.words().money(value, "", 2) : look.number().apply(value);
    }
}
