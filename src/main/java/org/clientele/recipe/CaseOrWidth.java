package org.clientele.recipe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.recipe.UnifyText.Letters;
import org.clientele.recipe.UnifyText.Spaces;
import org.clientele.recipe.UnifyText.Width;
import org.clientele.table.Field;
import org.clientele.table.Role;

/// Finds texts in capitals among others that are not, and letters at full width. In a category they become the most
/// frequent way to write the same; names are calmed, addresses made small.
final class CaseOrWidth {

    private static final double FEW = 0.2;

    private CaseOrWidth() {}

    static List<Finding> in(Look look) {
        return look.texts()
                .filter(field -> field.role() != Role.COMMENT)
                .map(field -> Spellings.isCategory(look, field) ? category(look, field) : other(look, field))
                .filter(finding -> finding.count() > 0)
                .toList();
    }

    /// Returns the texts that are written so.
    static Set<String> texts(Look look, Field field) {
        return Spellings.isCategory(look, field)
                ? groups(look, field).stream()
                        .flatMap(group -> group.replacements().keySet().stream())
                        .collect(Collectors.toSet())
                : found(look, field).stream().map(Tally::text).collect(Collectors.toSet());
    }

    private static List<Variants> groups(Look look, Field field) {
        var spelled = new HashSet<String>();
        Spellings.groups(look.tallies(field)).forEach(g -> g.ways().forEach(t -> spelled.add(t.text())));
        var rest = look.tallies(field).stream()
                .filter(t -> !spelled.contains(t.text()))
                .toList();
        return Variants.ofCase(rest).stream()
                .filter(CaseOrWidth::isMoreThanSpaces)
                .toList();
    }

    private static Finding category(Look look, Field field) {
        var groups = groups(look, field);
        var replacements = new HashMap<String, String>();
        groups.forEach(group -> replacements.putAll(group.replacements()));
        return Look.about(
                field,
                Finding.Kind.CASE_OR_WIDTH,
                Finding.Effect.AFFECTS_RESULTS,
                groups.stream().mapToLong(Variants::cells).sum(),
                Look.Evidence.of(
                        groups.stream()
                                .map(group -> String.join(" · ", Tally.texts(group.ways())))
                                .toList(),
                        ReplaceValues.of(field, replacements)));
    }

    private static boolean isMoreThanSpaces(Variants group) {
        return group.ways().stream()
                        .map(t -> Texts.spaced(t.text(), Spaces.TRIM_AND_COLLAPSE))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isEmail(Field field) {
        return field.role() == Role.EMAIL;
    }

    /// Returns what is to be calmed: capitals in addresses, and shouted names among others that are not.
    private static List<Tally> loud(Look look, Field field) {
        var tallies = look.tallies(field);
        var loud = tallies.stream()
                .filter(t -> isEmail(field) ? hasCapitals(t) : Texts.isShouted(t.text()))
                .toList();
        boolean calm = isEmail(field) || field.role() == Role.NAME && loud.size() < FEW * tallies.size();
        return calm ? loud : List.of();
    }

    private static List<Tally> wide(Look look, Field field) {
        return look.tallies(field).stream().filter(CaseOrWidth::isWide).toList();
    }

    private static List<Tally> found(Look look, Field field) {
        var found = new HashSet<>(wide(look, field));
        found.addAll(loud(look, field));
        return List.copyOf(found);
    }

    private static Finding other(Look look, Field field) {
        var list = found(look, field);
        var wide = wide(look, field);
        var letters = loud(look, field).isEmpty() ? Letters.KEEP : isEmail(field) ? Letters.LOWER : Letters.CALM;
        var remedy =
                new UnifyText(List.of(field.name()), Spaces.KEEP, letters, wide.isEmpty() ? Width.KEEP : Width.UNIFY);
        return Look.about(
                field,
                Finding.Kind.CASE_OR_WIDTH,
                Finding.Effect.TIDY_UP,
                Tally.cells(list),
                Look.Evidence.of(Tally.texts(list), remedy));
    }

    private static boolean hasCapitals(Tally tally) {
        return tally.text().chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isWide(Tally tally) {
        return tally.text().chars().anyMatch(c -> c >= 0xFF01 && c <= 0xFF5E && Character.isLetterOrDigit(c));
    }
}
