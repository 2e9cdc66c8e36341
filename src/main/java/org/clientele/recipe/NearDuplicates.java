package org.clientele.recipe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.clientele.recipe.UnifyText.Letters;
import org.clientele.recipe.UnifyText.Spaces;
import org.clientele.recipe.UnifyText.Width;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Groups;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Finds people who stand in a table twice: the same e-mail address or telephone, written in whatever way, under
/// names that are alike. Proposes to write these alike and to keep the first row of each.
final class NearDuplicates {

    private static final double MOSTLY = 0.8;

    /// Rows that repeat an earlier one by a key; `strangers` says whether others share the key under another name.
    private record Repeats(BitSet rows, boolean strangers) {}

    private NearDuplicates() {}

    static List<Finding> in(Look look) {
        if (!isPeople(look.sheet())) {
            return List.of();
        }
        var sheet = unique(look);
        var people = People.of(sheet);
        var byEmail = repeats(sheet.rows(), people::email, people);
        var byPhone = repeats(sheet.rows(), people::phone, people);
        var rows = either(byEmail, byPhone);
        if (rows.isEmpty()) {
            return List.of();
        }
        var fields = Stream.of(Role.NAME, Role.EMAIL, Role.PHONE)
                .flatMap(role -> sheet.schema().find(role).stream())
                .toList();
        return List.of(new Finding(
                Finding.Kind.NEAR_DUPLICATES,
                Finding.Effect.AFFECTS_RESULTS,
                fields.stream().map(Field::name).toList(),
                rows.cardinality(),
                examples(sheet, fields, rows),
                Look.privacy(fields),
                remedy(sheet, people, byEmail, byPhone)));
    }

    private static Sheet unique(Look look) {
        return RemoveDuplicates.exact().apply(look.sheet(), Progress.NONE);
    }

    private static BitSet either(Repeats byEmail, Repeats byPhone) {
        var rows = (BitSet) byEmail.rows().clone();
        rows.or(byPhone.rows());
        return rows;
    }

    /// Returns the rows of people who stand in an earlier row.
    static Sheet rows(Look look) {
        var sheet = unique(look);
        var people = People.of(sheet);
        var rows = either(repeats(sheet.rows(), people::email, people), repeats(sheet.rows(), people::phone, people));
        return sheet.select(rows.stream().toArray());
    }

    /// A table of people has hardly a customer in more than one row.
    private static boolean isPeople(Sheet sheet) {
        var key = sheet.schema().find(Role.CUSTOMER_ID).or(() -> sheet.schema().find(Role.NAME));
        return key.isPresent() && Groups.of(sheet, key.get().name()).count() >= MOSTLY * sheet.rows();
    }

    private static Repeats repeats(int count, IntFunction<Optional<String>> key, People people) {
        var seen = new HashMap<String, List<Integer>>();
        var rows = new BitSet(count);
        boolean strangers = false;
        for (int row = 0; row < count; row++) {
            var value = key.apply(row);
            if (value.isPresent()) {
                var earlier = seen.computeIfAbsent(value.get(), _ -> new ArrayList<>());
                int now = row;
                boolean alike = earlier.stream().limit(20).anyMatch(other -> people.alike(other, now));
                rows.set(row, alike);
                strangers |= !alike && !earlier.isEmpty();
                earlier.add(row);
            }
        }
        return new Repeats(rows, strangers);
    }

    private static List<String> examples(Sheet sheet, List<Field> fields, BitSet rows) {
        return rows.stream()
                .limit(Look.EXAMPLES)
                .mapToObj(row -> String.join(
                        " · ",
                        fields.stream()
                                .map(f -> sheet.block(f.name()).text(row))
                                .toList()))
                .toList();
    }

    private static List<Step> remedy(Sheet sheet, People people, Repeats byEmail, Repeats byPhone) {
        var steps = new ArrayList<Step>();
        var name = sheet.schema().find(Role.NAME);
        var email = sheet.schema().find(Role.EMAIL).filter(_ -> !byEmail.rows().isEmpty());
        var phone = sheet.schema().find(Role.PHONE).filter(_ -> !byPhone.rows().isEmpty());
        email.ifPresent(
                f -> steps.add(new UnifyText(List.of(f.name()), Spaces.TRIM_AND_COLLAPSE, Letters.LOWER, Width.UNIFY)));
        phone.filter(f -> sheet.block(f.name()) instanceof TextBlock)
                .map(f -> ReplaceValues.of(f, phones(sheet, f, people)))
                .filter(step -> !step.replacements().isEmpty())
                .ifPresent(steps::add);
        email.ifPresent(f -> steps.add(by(f, name, byEmail.strangers())));
        phone.ifPresent(f -> steps.add(by(f, name, byPhone.strangers())));
        return steps;
    }

    private static Step by(Field field, Optional<Field> name, boolean strangers) {
        return strangers && name.isPresent()
                ? RemoveDuplicates.by(name.get().name(), field.name())
                : RemoveDuplicates.by(field.name());
    }

    /// Returns the telephones that are written in another way than where they first occur.
    private static Map<String, String> phones(Sheet sheet, Field field, People people) {
        var first = new HashMap<String, String>();
        var changes = new HashMap<String, String>();
        var block = sheet.block(field.name());
        for (int row = 0; row < sheet.rows(); row++) {
            var text = block.text(row);
            var kept = people.phone(row)
                    .map(key -> first.computeIfAbsent(key, _ -> text))
                    .orElse(text);
            if (!kept.equals(text)) {
                changes.put(text, kept);
            }
        }
        return changes;
    }
}
