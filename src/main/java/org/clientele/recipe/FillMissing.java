package org.clientele.recipe;

import java.util.Optional;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Fills what is missing in a column with one value: given, or learned from the values that are there.
///
/// Mean and median make integers decimals; the median of dates is the earlier one of the middle two; of equally
/// frequent values the mode is the least. A column without any value stays as it is.
public record FillMissing(String column, With with, Optional<String> constant) implements Step {

    public enum With {
        CONSTANT,
        MEAN,
        MEDIAN,
        MODE
    }

    public FillMissing {
        if ((with == With.CONSTANT) != constant.isPresent()) {
            throw new Problem("problem.fill.constant");
        }
    }

    public static FillMissing with(String column, String constant) {
        return new FillMissing(column, With.CONSTANT, Optional.of(constant));
    }

    public static FillMissing with(String column, With with) {
        return new FillMissing(column, with, Optional.empty());
    }

    @Override
    public Schema check(Schema before) {
        var field = before.require(column);
        switch (with) {
            case CONSTANT -> Reading.require(field, constant.orElseThrow());
            case MEAN -> before.require(column, Type.INTEGER, Type.DECIMAL);
            case MEDIAN -> before.require(column, Type.INTEGER, Type.DECIMAL, Type.DATE, Type.DATE_TIME);
            case MODE -> before.require(column);
        }
        boolean widens = field.type() == Type.INTEGER && (with == With.MEAN || with == With.MEDIAN);
        return widens ? before.with(field.typed(Type.DECIMAL)) : before;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var after = check(before.schema()).require(column);
        return before.with(after, () -> Filling.of(before.block(column), this, after.type()));
    }
}
