package org.clientele.recipe;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.table.Field;
import org.clientele.table.Role;

/// Finds ratings outside one to five where at least 95 % lie within; they are blanked, the rows stay.
final class ImpossibleRatings {

    private ImpossibleRatings() {}

    static List<Finding> in(Look look) {
        return look
                .sheet()
                .schema()
                .find(Role.RATING)
                .filter(field -> field.type().isNumber())
                .flatMap(field -> finding(look, field))
                .stream()
                .toList();
    }

    /// Returns the rows with such a rating.
    static int[] rows(Look look, Field field) {
        var block = look.sheet().block(field.name());
        return IntStream.range(0, block.size())
                .filter(row -> block.number(row) < 1 || block.number(row) > 5)
                .toArray();
    }

    private static Optional<Finding> finding(Look look, Field field) {
        var block = look.sheet().block(field.name());
        var outside = rows(look, field);
        int present = block.size() - block.missing();
        if (outside.length == 0 || outside.length > (1 - MixedDates.MOST) * present) {
            return Optional.empty();
        }
        var formula = "IF([%1$s] >= 1 && [%1$s] <= 5, [%1$s], NULL)".formatted(field.name());
        return Optional.of(Look.about(
                field,
                Finding.Kind.IMPOSSIBLE_RATINGS,
                Finding.Effect.AFFECTS_SOME,
                outside.length,
                Look.Evidence.of(
                        IntStream.of(outside)
                                .mapToObj(block::text)
                                .distinct()
                                .sorted()
                                .toList(),
                        new DeriveColumn(field.name(), field.type(), formula))));
    }
}
