package org.clientele.recipe;

import java.util.List;
import org.clientele.table.Groups;

/// Finds columns with one value in every row.
final class Constants {

    private Constants() {}

    static List<Finding> in(Look look) {
        var sheet = look.sheet();
        if (sheet.rows() < 2 || sheet.schema().size() < 2) {
            return List.of();
        }
        return sheet.schema().fields().stream()
                .filter(field -> Groups.of(sheet, field.name()).count() == 1)
                .map(field -> Look.about(
                        field,
                        Finding.Kind.CONSTANT,
                        Finding.Effect.TIDY_UP,
                        sheet.rows(),
                        Look.Evidence.of(
                                List.of(sheet.block(field.name()).text(0)), new DropColumns(List.of(field.name())))))
                .toList();
    }
}
