package org.clientele.recipe;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.analysis.privacy.PersonalValues;
import org.clientele.table.Field;
import org.clientele.table.Privacy;

/// Finds personal values in columns that are not marked as personal, and inside texts; the examples say of which kinds
/// they are.
final class PersonalData {

    private PersonalData() {}

    static List<Finding> in(Look look) {
        return look.sheet().schema().fields().stream()
                .filter(field -> !found(look, field).isEmpty())
                .map(field -> finding(look, field))
                .toList();
    }

    private static List<PersonalValues> found(Look look, Field field) {
        return PersonalValues.in(field.name(), look.sheet().block(field.name())).stream()
                .filter(found -> !field.isPersonal() || found.place() == PersonalValues.Place.INSIDE)
                .toList();
    }

    private static Finding finding(Look look, Field field) {
        var found = found(look, field);
        return new Finding(
                Finding.Kind.PERSONAL_DATA,
                Finding.Effect.TIDY_UP,
                List.of(field.name()),
                rows(look, field).length,
                found.stream().map(each -> each.trace().name()).toList(),
                Privacy.OPEN,
                found.stream()
                        .<Step>map(each -> new MaskValues(field.name(), each.trace(), each.place()))
                        .toList());
    }

    /// Returns the rows that hold such a value in this column.
    static int[] rows(Look look, Field field) {
        var found = found(look, field);
        var block = look.sheet().block(field.name());
        return IntStream.range(0, block.size())
                .filter(row -> !block.isMissing(row))
                .filter(row -> found.stream().anyMatch(each -> each.isIn(block.text(row))))
                .toArray();
    }
}
