package org.clientele.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Finds birth dates after the as-of date or more than 110 years before it; they are blanked, the rows stay. Dates
/// that are still text are read first.
final class ImpossibleDates {

    private static final int OLDEST = 110;

    private ImpossibleDates() {}

    static List<Finding> in(Look look) {
        return look.sheet().schema().find(Role.BIRTH_DATE).flatMap(field -> finding(look, field)).stream()
                .toList();
    }

    /// Returns the rows with such a date.
    static int[] rows(Look look, Field field) {
        var sheet = read(look, reading(look, field));
        return sheet.schema().require(field.name()).type().isTemporal()
                ? impossible(sheet, field.name(), look.asOf())
                : new int[0];
    }

    private static List<Step> reading(Look look, Field field) {
        return field.type() == Type.TEXT
                ? MixedDates.formats(look.tallies(field)).stream()
                        .<Step>map(formats -> formats.step(field.name()))
                        .toList()
                : List.of();
    }

    private static Sheet read(Look look, List<Step> steps) {
        return steps.isEmpty() ? look.sheet() : steps.getFirst().apply(look.sheet(), Progress.NONE);
    }

    private static Optional<Finding> finding(Look look, Field field) {
        var steps = new ArrayList<>(reading(look, field));
        var sheet = read(look, steps);
        var rows = rows(look, field);
        if (rows.length == 0) {
            return Optional.empty();
        }
        steps.add(blank(field.name(), sheet.schema().require(field.name()).type(), look.asOf()));
        return Optional.of(Look.about(
                field,
                Finding.Kind.IMPOSSIBLE_DATES,
                Finding.Effect.AFFECTS_SOME,
                rows.length,
                new Look.Evidence(
                        IntStream.of(rows)
                                .mapToObj(sheet.block(field.name())::text)
                                .distinct()
                                .sorted()
                                .toList(),
                        steps)));
    }

    private static int[] impossible(Sheet sheet, String column, LocalDate asOf) {
        var block = sheet.block(column);
        double unit = block.type() == Type.DATE ? 1 : 86_400_000;
        double latest = (asOf.toEpochDay() + 1) * unit;
        double earliest = asOf.minusYears(OLDEST).toEpochDay() * unit;
        return IntStream.range(0, block.size())
                .filter(row -> block.number(row) >= latest || block.number(row) < earliest)
                .toArray();
    }

    private static Step blank(String column, Type type, LocalDate asOf) {
        var earliest = asOf.minusYears(OLDEST);
        var formula = "IF([%1$s] > DATE(\"%2$s\") || [%1$s] < DATE(\"%3$s\"), NULL, [%1$s])";
        return new DeriveColumn(column, type, formula.formatted(column, asOf, earliest));
    }
}
