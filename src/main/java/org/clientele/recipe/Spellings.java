package org.clientele.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.table.Field;

/// Finds values of a category that are written in several ways: 上海, 上海市, Shanghai, SHANGHAI, Shang-hai.
final class Spellings {

    private static final int MOST = 5_000;

    private Spellings() {}

    static List<Finding> in(Look look) {
        return look.texts()
                .filter(field -> isCategory(look, field))
                .map(field -> finding(look, field))
                .filter(finding -> finding.count() > 0)
                .toList();
    }

    /// Names of people and what they wrote are not categories, however often they occur.
    static boolean isCategory(Look look, Field field) {
        return switch (field.role()) {
            case CITY, REGION, COUNTRY, GENDER, PRODUCT, CATEGORY, CURRENCY, CHANNEL, CAMPAIGN, SEGMENT -> true;
            case NONE -> {
                int distinct = look.tallies(field).size();
                yield distinct <= MOST && distinct <= Math.max(50, look.sheet().rows() / 10);
            }
            default -> false;
        };
    }

    /// Returns the groups of a column that has at least one true spelling variant, whatever else varies in it.
    static List<Variants> groups(List<Tally> tallies) {
        var groups = Variants.ofSpelling(tallies);
        return groups.stream().filter(Variants::isSpelling).toList();
    }

    /// Returns the texts that are written in another way than the one to keep.
    static Set<String> texts(Look look, Field field) {
        return groups(look.tallies(field)).stream()
                .flatMap(group -> group.replacements().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Finding finding(Look look, Field field) {
        var groups = groups(look.tallies(field));
        var replacements = new HashMap<String, String>();
        groups.forEach(group -> replacements.putAll(group.replacements()));
        var examples = groups.stream()
                .map(group -> String.join(" · ", Tally.texts(group.ways())))
                .toList();
        return Look.about(
                field,
                Finding.Kind.SPELLINGS,
                Finding.Effect.AFFECTS_RESULTS,
                groups.stream().mapToLong(Variants::cells).sum(),
                Look.Evidence.of(examples, ReplaceValues.of(field, replacements)));
    }
}
