package org.clientele.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static Optional<Finding> finding(Look look, Field field) {
        var steps = new ArrayList<Step>();
        if (field.type() == Type.TEXT) {
            MixedDates.formats(look.tallies(field)).ifPresent(formats -> steps.add(formats.step(field.name())));
        }
        Sheet sheet = steps.isEmpty() ? look.sheet() : steps.getFirst().apply(look.sheet(), Progress.NONE);
        if (!sheet.schema().require(field.name()).type().isTemporal()) {
            return Optional.empty();
        }
        var examples = impossible(sheet, field.name(), look.asOf());
        if (examples.isEmpty()) {
            return Optional.empty();
        }
        steps.add(blank(field.name(), sheet.schema().require(field.name()).type(), look.asOf()));
        return Optional.of(Look.about(
                field,
                Finding.Kind.IMPOSSIBLE_DATES,
                Finding.Effect.AFFECTS_SOME,
                examples.size(),
                new Look.Evidence(examples.stream().distinct().sorted().toList(), steps)));
    }

    private static List<String> impossible(Sheet sheet, String column, LocalDate asOf) {
        var block = sheet.block(column);
        double unit = block.type() == Type.DATE ? 1 : 86_400_000;
        double latest = (asOf.toEpochDay() + 1) * unit;
        double earliest = asOf.minusYears(OLDEST).toEpochDay() * unit;
        var impossible = new ArrayList<String>();
        for (int row = 0; row < block.size(); row++) {
            double value = block.number(row);
            if (value >= latest || value < earliest) {
                impossible.add(block.text(row));
            }
        }
        return impossible;
    }

    private static Step blank(String column, Type type, LocalDate asOf) {
        var earliest = asOf.minusYears(OLDEST);
        var formula = "IF([%1$s] > DATE(\"%2$s\") || [%1$s] < DATE(\"%3$s\"), NULL, [%1$s])";
        return new DeriveColumn(column, type, formula.formatted(column, asOf, earliest));
    }
}
