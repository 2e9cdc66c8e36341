package org.clientele.recipe;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.recipe.formula.Formula;
import org.clientele.table.Condition;
import org.clientele.table.Field;
import org.clientele.table.Hasher;
import org.clientele.table.PersonalCondition;
import org.clientele.table.Schema;

/// The values that are written in steps themselves.
public final class Literals {

    private Literals() {}

    /// Returns whether a step holds values that were typed against a personal column of this table.
    public static boolean arePersonal(Step step, Schema before) {
        return switch (step) {
            case FilterRows s -> arePersonal(s.condition(), before);
            case FillMissing s -> s.constant().isPresent() && isPersonal(s.column(), before);
            case ReplaceValues s -> isPersonal(s.column(), before);
            case DeriveColumn s -> arePersonal(Formula.of(s.formula(), before), before);
            case OpenTokens _, Pseudonymize _ -> true;
            default -> false;
        };
    }

    private static boolean arePersonal(Formula formula, Schema before) {
        return formula.hasLiterals() && formula.columns().stream().anyMatch(c -> isPersonal(c, before));
    }

    /// Returns whether a condition holds values that were typed against a personal column of this table.
    public static boolean arePersonal(Condition condition, Schema before) {
        return switch (condition) {
            case Condition.Compare c -> isPersonal(c.column(), before);
            case Condition.In c -> isPersonal(c.column(), before);
            case Condition.Between c -> isPersonal(c.column(), before);
            case Condition.Contains c -> isPersonal(c.column(), before);
            case Condition.IsMissing _, Condition.Kept _ -> false;
            case Condition.Not c -> arePersonal(c.condition(), before);
            case Condition.And c -> c.conditions().stream().anyMatch(part -> arePersonal(part, before));
            case Condition.Or c -> c.conditions().stream().anyMatch(part -> arePersonal(part, before));
        };
    }

    /// Returns the values that a step holds, as they were typed; those of formulas are not told apart.
    public static List<String> values(Step step) {
        return switch (step) {
            case FilterRows s -> values(s.condition());
            case FillMissing s -> s.constant().stream().toList();
            case ReplaceValues s ->
                s.replacements().stream()
                        .flatMap(r -> Stream.of(r.from(), r.to()))
                        .toList();
            case OpenTokens s -> List.of(s.key());
            case Pseudonymize s -> List.of(s.key());
            default -> List.of();
        };
    }

    /// Returns the values that a condition compares with.
    public static List<String> values(Condition condition) {
        return switch (condition) {
            case Condition.Compare c -> List.of(c.literal());
            case Condition.In c -> c.values();
            case Condition.Between c -> List.of(c.from(), c.to());
            case Condition.Contains c -> List.of(c.text());
            case Condition.IsMissing _, Condition.Kept _ -> List.of();
            case Condition.Not c -> values(c.condition());
            case Condition.And c ->
                c.conditions().stream().flatMap(part -> values(part).stream()).toList();
            case Condition.Or c ->
                c.conditions().stream().flatMap(part -> values(part).stream()).toList();
        };
    }

    private static boolean isPersonal(String column, Schema before) {
        return before.find(column).filter(Field::isPersonal).isPresent();
    }

    /// Returns the digest of a step that can hold values.
    static String digest(Step step) {
        var hasher = new Hasher();
        switch (step) {
            case FilterRows s -> PersonalCondition.add(hasher.add("filter-rows"), s.condition());
            case FillMissing s ->
                hasher.add("fill-missing")
                        .add(s.column())
                        .add(s.with().name())
                        .add(s.constant().orElse(""));
            case ReplaceValues s -> {
                hasher.add("replace-values")
                        .add(s.column())
                        .add(s.privacy().name())
                        .add(s.replacements().size());
                s.replacements().forEach(r -> hasher.add(r.from()).add(r.to()));
            }
            case DeriveColumn s ->
                hasher.add("derive-column").add(s.column()).add(s.as().name()).add(s.formula());
            case OpenTokens s -> tokens(hasher.add("open-tokens"), s.key(), s.columns());
            case Pseudonymize s -> tokens(hasher.add("pseudonymize"), s.key(), s.columns());
            default -> throw new IllegalArgumentException(step.getClass() + " holds no values");
        }
        return hasher.hex();
    }

    private static void tokens(Hasher hasher, String key, List<String> columns) {
        hasher.add(key).add(columns.size());
        columns.forEach(hasher::add);
    }
}
