package org.clientele.recipe;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.table.Field;
import org.clientele.table.Role;

/// Finds rows with a negative quantity, or amount where there is no quantity. They are facts: nothing is proposed.
final class Refunds {

    private Refunds() {}

    static List<Finding> in(Look look) {
        return Stream.of(Role.QUANTITY, Role.AMOUNT)
                .flatMap(role -> look.sheet().schema().find(role).stream())
                .filter(field -> field.type().isNumber())
                .map(field -> finding(look, field))
                .filter(finding -> finding.count() > 0)
                .limit(1)
                .toList();
    }

    /// Returns the rows with such a number.
    static int[] rows(Look look, Field field) {
        var block = look.sheet().block(field.name());
        return IntStream.range(0, block.size())
                .filter(row -> block.number(row) < 0)
                .toArray();
    }

    private static Finding finding(Look look, Field field) {
        var block = look.sheet().block(field.name());
        var rows = rows(look, field);
        var examples = IntStream.of(rows).mapToObj(block::text).distinct().toList();
        return Look.about(
                field, Finding.Kind.REFUNDS, Finding.Effect.AFFECTS_RESULTS, rows.length, Look.Evidence.of(examples));
    }
}
