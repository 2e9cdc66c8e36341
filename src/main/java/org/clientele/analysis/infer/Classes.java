package org.clientele.analysis.infer;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.table.Block;
import org.clientele.table.Groups;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// A column as classes in their natural order: the class of each row, −1 where it is missing.
record Classes(List<String> names, int[] of) {

    private static final long DAY = 86_400_000;

    /// Reads all rows of the column.
    static Classes of(Sheet sheet, Side side) {
        var block = side.reading().isPeriod() ? periods(sheet, side) : sheet.block(side.column());
        var groups = Groups.of(List.of(block), block.size());
        int[] ranked = IntStream.range(0, groups.count())
                .filter(g -> !block.isMissing(groups.first()[g]))
                .boxed()
                .sorted(Comparator.comparing(g -> groups.first()[g], block::compare))
                .mapToInt(Integer::intValue)
                .toArray();
        var places = new int[groups.count()];
        Arrays.fill(places, -1);
        for (int place = 0; place < ranked.length; place++) {
            places[ranked[place]] = place;
        }
        var names = IntStream.of(ranked)
                .mapToObj(g -> block.text(groups.first()[g]))
                .toList();
        return new Classes(names, Arrays.stream(groups.of()).map(g -> places[g]).toArray());
    }

    /// Returns the text of each row's period, which sorts as the periods do.
    static Block periods(Sheet sheet, Side side) {
        var block = sheet.block(side.column());
        long unit = block.type() == Type.DATE_TIME ? DAY : 1;
        LongFunction<String> name = name(side.reading());
        var texts = new TextBlock.Builder(block.size());
        for (int row = 0; row < block.size(); row++) {
            texts.add(block.isMissing(row) ? "" : name.apply(Math.floorDiv((long) block.number(row), unit)));
        }
        return texts.build();
    }

    private static LongFunction<String> name(Reading reading) {
        return switch (reading) {
            case MONTHS -> day -> LocalDate.ofEpochDay(day).toString().substring(0, 7);
            case QUARTERS ->
                day -> {
                    var date = LocalDate.ofEpochDay(day);
                    return date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
                };
            case YEARS -> day -> Integer.toString(LocalDate.ofEpochDay(day).getYear());
            case WEEKDAYS ->
                day -> Integer.toString(LocalDate.ofEpochDay(day).getDayOfWeek().getValue());
            case BY_TYPE, NUMBER, CLASSES -> throw new IllegalArgumentException("no periods: " + reading);
        };
    }

    /// Returns these rows, and of the classes those that occur in them.
    Classes at(int[] rows) {
        var occurs = new boolean[names.size()];
        IntStream.of(rows).filter(row -> of[row] >= 0).forEach(row -> occurs[of[row]] = true);
        int[] kept = IntStream.range(0, names.size()).filter(c -> occurs[c]).toArray();
        var places = new int[names.size()];
        for (int place = 0; place < kept.length; place++) {
            places[kept[place]] = place;
        }
        return new Classes(
                IntStream.of(kept).mapToObj(names::get).toList(),
                IntStream.of(rows)
                        .map(row -> of[row] < 0 ? -1 : places[of[row]])
                        .toArray());
    }

    int count() {
        return names.size();
    }

    /// @throws Problem if there are more classes than anybody can compare
    void require(int most, String column) {
        if (count() > most) {
            throw new Problem("problem.relate.classes", column, count(), most);
        }
    }
}
