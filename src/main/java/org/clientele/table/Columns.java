package org.clientele.table;

import java.time.LocalDate;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// Blocks as Tablesaw columns; the one place that makes them.
final class Columns {

    private Columns() {}

    static Column<?> of(Field field, Block block) {
        var name = field.name();
        return switch (block) {
            case TextBlock text -> texts(name, text);
            case IntegerBlock integers ->
                LongColumn.create(name, integers.values().clone());
            case DecimalBlock decimals ->
                DoubleColumn.create(name, decimals.values().clone());
            case DateBlock dates -> dates(name, dates);
            case DateTimeBlock times -> times(name, times);
            case BooleanBlock truths -> BooleanColumn.create(name, truths(truths));
        };
    }

    private static Column<?> texts(String name, TextBlock block) {
        var texts = new String[block.size()];
        java.util.Arrays.setAll(texts, block::text);
        return StringColumn.create(name, texts);
    }

    private static Column<?> dates(String name, DateBlock block) {
        var dates = new LocalDate[block.size()];
        java.util.Arrays.setAll(dates, i -> block.isMissing(i) ? null : LocalDate.ofEpochDay(block.values()[i]));
        return DateColumn.create(name, dates);
    }

    private static Column<?> times(String name, DateTimeBlock block) {
        var times = new java.time.LocalDateTime[block.size()];
        java.util.Arrays.setAll(times, i -> block.isMissing(i) ? null : DateTimeBlock.at(block.values()[i]));
        return DateTimeColumn.create(name, times);
    }

    private static Boolean[] truths(BooleanBlock block) {
        var truths = new Boolean[block.size()];
        java.util.Arrays.setAll(truths, i -> block.isMissing(i) ? null : block.values()[i] == 1);
        return truths;
    }
}
