package org.clientele.recipe;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.table.Block;

/// Finds columns with one value in every row.
final class Constants {

    private Constants() {}

    static List<Finding> in(Look look) {
        var sheet = look.sheet();
        if (sheet.rows() < 2 || sheet.schema().size() < 2) {
            return List.of();
        }
        return sheet.schema().fields().stream()
                .filter(field -> isConstant(sheet.block(field.name())))
                .map(field -> Look.about(
                        field,
                        Finding.Kind.CONSTANT,
                        Finding.Effect.TIDY_UP,
                        sheet.rows(),
                        Look.Evidence.of(
                                List.of(sheet.block(field.name()).text(0)), new DropColumns(List.of(field.name())))))
                .toList();
    }

    private static boolean isConstant(Block block) {
        return IntStream.range(1, block.size()).allMatch(row -> block.compare(0, row) == 0);
    }
}
