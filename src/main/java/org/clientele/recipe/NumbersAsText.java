package org.clientele.recipe;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.table.Field;
import org.clientele.table.Type;

/// Finds columns of text of which at least 95 % are numbers. Numbers that name something, such as telephone numbers,
/// numbers with zeros in front or of more than 15 digits, are left alone.
final class NumbersAsText {

    private NumbersAsText() {}

    static List<Finding> in(Look look) {
        return look.texts()
                .filter(NumbersAsText::canBeNumber)
                .filter(field -> beginsWithNumbers(look, field))
                .map(field -> finding(look, field))
                .filter(finding -> finding.count() > 0)
                .toList();
    }

    private static boolean canBeNumber(Field field) {
        return switch (field.role()) {
            case NAME, EMAIL, COMMENT, ADDRESS -> false;
            default -> !field.role().isName();
        };
    }

    private static boolean beginsWithNumbers(Look look, Field field) {
        var decimal = Reading.of(Type.DECIMAL, List.of());
        var first = look.tallies(field).stream().limit(100).toList();
        long numbers =
                first.stream().filter(t -> decimal.read(t.text()).isPresent()).count();
        return numbers > 0 && 2 * numbers >= first.size();
    }

    /// Returns the texts that are numbers.
    static Set<String> texts(Look look, Field field) {
        return numbers(look.tallies(field)).stream().map(Tally::text).collect(Collectors.toSet());
    }

    private static List<Tally> numbers(List<Tally> tallies) {
        var decimal = Reading.of(Type.DECIMAL, List.of());
        return tallies.stream().filter(t -> decimal.read(t.text()).isPresent()).toList();
    }

    private static Finding finding(Look look, Field field) {
        var tallies = look.tallies(field);
        var integer = Reading.of(Type.INTEGER, List.of());
        var numbers = numbers(tallies);
        boolean names = numbers.stream()
                .anyMatch(t -> t.text().matches("0\\d.*") || t.text().length() > 15);
        boolean most = Tally.cells(numbers) >= MixedDates.MOST * Tally.cells(tallies);
        boolean dates = MixedDates.formats(tallies).isPresent();
        boolean whole = numbers.stream().allMatch(t -> integer.read(t.text()).isPresent());
        return Look.about(
                field,
                Finding.Kind.NUMBERS_AS_TEXT,
                Finding.Effect.AFFECTS_RESULTS,
                most && !names && !dates ? Tally.cells(numbers) : 0,
                Look.Evidence.of(
                        Tally.texts(numbers),
                        new ChangeType(field.name(), whole ? Type.INTEGER : Type.DECIMAL, List.of())));
    }
}
