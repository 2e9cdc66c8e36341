package org.clientele.recipe;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.table.Groups;

/// Finds rows that repeat an earlier one in every column.
final class ExactDuplicates {

    private ExactDuplicates() {}

    static List<Finding> in(Look look) {
        var sheet = look.sheet();
        var groups = Groups.of(sheet, sheet.schema().names());
        int repeated = sheet.rows() - groups.count();
        if (repeated == 0) {
            return List.of();
        }
        var first = sheet.schema().names().stream().limit(3).toList();
        var examples = IntStream.range(0, groups.count())
                .filter(group -> groups.sizes()[group] > 1)
                .limit(Look.EXAMPLES)
                .mapToObj(group -> String.join(
                        " · ",
                        first.stream()
                                .map(name -> sheet.block(name).text(groups.first()[group]))
                                .toList()))
                .toList();
        return List.of(new Finding(
                Finding.Kind.EXACT_DUPLICATES,
                Finding.Effect.AFFECTS_RESULTS,
                List.of(),
                repeated,
                examples,
                Look.privacy(sheet.schema().fields()),
                List.of(RemoveDuplicates.exact())));
    }
}
