package org.clientele.ui.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.analysis.privacy.PersonalValues.Place;
import org.clientele.analysis.privacy.Trace;
import org.clientele.recipe.ChangeType;
import org.clientele.recipe.DeriveColumn;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.DropMissing;
import org.clientele.recipe.FillMissing;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.MaskValues;
import org.clientele.recipe.OpenTokens;
import org.clientele.recipe.Pseudonymize;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.RenameColumn;
import org.clientele.recipe.ReorderColumns;
import org.clientele.recipe.ReplaceValues;
import org.clientele.recipe.ReplaceValues.Replacement;
import org.clientele.recipe.ScaleNumbers;
import org.clientele.recipe.SetRole;
import org.clientele.recipe.Step;
import org.clientele.recipe.UnifyText;
import org.clientele.spec.Problem;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// What the form of a step holds.
///
/// @param column one column, or the empty text for all
/// @param choice one of the kind's choices, or nothing
record StepForm(StepKind kind, String column, Optional<? extends Enum<?>> choice, String text) {

    private static final String ARROW = "=>";

    /// Returns the form with the key of the project's tokens where its step needs one.
    StepForm keyed(java.util.function.Supplier<String> key) {
        boolean needsOne = kind == StepKind.PSEUDONYMIZE || kind == StepKind.OPEN_TOKENS;
        return needsOne && text.isEmpty() ? new StepForm(kind, column, choice, key.get()) : this;
    }

    /// @throws Problem if something is missing in the form
    Step step(Schema schema) {
        return switch (kind) {
            case REMOVE_DUPLICATES -> column.isEmpty() ? RemoveDuplicates.exact() : RemoveDuplicates.by(column);
            case DROP_MISSING -> new DropMissing(columns(), chosen(DropMissing.When.class));
            case FILL_MISSING -> fill();
            case UNIFY_TEXT ->
                new UnifyText(
                        List.of(column),
                        UnifyText.Spaces.TRIM_AND_COLLAPSE,
                        chosen(UnifyText.Letters.class),
                        UnifyText.Width.UNIFY);
            case REPLACE_VALUES ->
                new ReplaceValues(column, replacements(), schema.require(column).privacy());
            case CHANGE_TYPE -> new ChangeType(column, chosen(Type.class), formats());
            case FILTER_ROWS -> filter();
            case DERIVE_COLUMN -> new DeriveColumn(column.strip(), chosen(Type.class), text);
            case RENAME_COLUMN -> new RenameColumn(column, text.strip());
            case DROP_COLUMNS -> new DropColumns(List.of(column));
            case REORDER_COLUMNS -> new ReorderColumns(List.of(column));
            case SCALE_NUMBERS -> new ScaleNumbers(List.of(column), chosen(ScaleNumbers.To.class));
            case MASK_VALUES -> new MaskValues(column, chosen(Trace.class), Place.WHOLE);
            case OPEN_TOKENS -> new OpenTokens(List.of(column), text);
            case PSEUDONYMIZE -> new Pseudonymize(List.of(column), text);
            case SET_ROLE -> new SetRole(column, chosen(Role.class));
        };
    }

    private List<String> columns() {
        return column.isEmpty() ? List.of() : List.of(column);
    }

    private <E extends Enum<E>> E chosen(Class<E> type) {
        return choice.filter(type::isInstance).map(type::cast).orElseThrow(() -> new Problem("problem.clean.choice"));
    }

    private Step filter() {
        var ask = chosen(Ask.class);
        if (ask.needsValue() && text.isBlank()) {
            throw new Problem("problem.clean.value", column);
        }
        return new FilterRows(ask.of(column, text.strip()));
    }

    private Step fill() {
        var with = chosen(FillMissing.With.class);
        return with == FillMissing.With.CONSTANT
                ? FillMissing.with(column, text.strip())
                : FillMissing.with(column, with);
    }

    private List<String> formats() {
        return Arrays.stream(text.split("[;\n]"))
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .toList();
    }

    private List<Replacement> replacements() {
        return text.lines()
                .filter(line -> line.contains(ARROW))
                .map(line -> line.split(ARROW, 2))
                .map(pair -> new Replacement(pair[0].strip(), pair[1].strip()))
                .toList();
    }

    /// Returns what the form holds for a step that is there; empty where no form can show all of it.
    static Optional<StepForm> of(Step step) {
        var form = StepKind.of(step).map(kind -> of(kind, step));
        return form.filter(f -> !f.column().contains("\n"));
    }

    private static StepForm of(StepKind kind, Step step) {
        return switch (step) {
            case RemoveDuplicates s -> new StepForm(kind, one(s.columns()), Optional.empty(), "");
            case DropMissing s -> new StepForm(kind, one(s.columns()), Optional.of(s.when()), "");
            case FillMissing s ->
                new StepForm(
                        kind, s.column(), Optional.of(s.with()), s.constant().orElse(""));
            case UnifyText s -> new StepForm(kind, one(s.columns()), Optional.of(s.letters()), "");
            case ReplaceValues s -> new StepForm(kind, s.column(), Optional.empty(), lines(s.replacements()));
            case ChangeType s -> new StepForm(kind, s.column(), Optional.of(s.to()), String.join("; ", s.formats()));
            case DeriveColumn s -> new StepForm(kind, s.column(), Optional.of(s.as()), s.formula());
            case RenameColumn s -> new StepForm(kind, s.from(), Optional.empty(), s.to());
            case DropColumns s -> new StepForm(kind, one(s.columns()), Optional.empty(), "");
            case ReorderColumns s -> new StepForm(kind, one(s.columns()), Optional.empty(), "");
            case ScaleNumbers s -> new StepForm(kind, one(s.columns()), Optional.of(s.to()), "");
            case MaskValues s
            when s.place() == Place.WHOLE -> new StepForm(kind, s.column(), Optional.of(s.trace()), "");
            case OpenTokens s -> new StepForm(kind, one(s.columns()), Optional.empty(), s.key());
            case Pseudonymize s -> new StepForm(kind, one(s.columns()), Optional.empty(), s.key());
            case SetRole s -> new StepForm(kind, s.column(), Optional.of(s.role()), "");
            default -> new StepForm(kind, "\n", Optional.empty(), "");
        };
    }

    /// Returns the column where there is one or none, and a text that is no name where there are more.
    private static String one(List<String> columns) {
        return String.join("\n", columns);
    }

    private static String lines(List<Replacement> replacements) {
        return String.join(
                "\n",
                replacements.stream()
                        .map(r -> r.from() + " " + ARROW + " " + r.to())
                        .toList());
    }
}
