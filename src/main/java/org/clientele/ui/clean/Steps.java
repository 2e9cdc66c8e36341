package org.clientele.ui.clean;

import java.util.Locale;
import org.clientele.recipe.ChangeType;
import org.clientele.recipe.DeriveColumn;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.DropMissing;
import org.clientele.recipe.EditCells;
import org.clientele.recipe.FillMissing;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Finding;
import org.clientele.recipe.FromLedger;
import org.clientele.recipe.MaskValues;
import org.clientele.recipe.OpenTokens;
import org.clientele.recipe.Pseudonymize;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.RenameColumn;
import org.clientele.recipe.ReorderColumns;
import org.clientele.recipe.ReplaceValues;
import org.clientele.recipe.ScaleNumbers;
import org.clientele.recipe.SetRole;
import org.clientele.recipe.Step;
import org.clientele.recipe.UnifyText;
import org.clientele.words.Words;

/// Steps and findings in words.
final class Steps {

    private Steps() {}

    /// Returns what a step does.
    static String title(Step step, Words words) {
        return StepKind.of(step)
                .map(kind -> words.text("step." + kind.key()))
                .orElseGet(() -> words.text("step.edit-cells"));
    }

    /// Returns the key of the sentence that tells a finding.
    static String key(Finding finding) {
        return "finding." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns what a step does it to.
    static String details(Step step, Words words) {
        return switch (step) {
            case ChangeType s -> s.column() + " → " + words.name(s.to());
            case DeriveColumn s -> s.column() + " = " + s.formula();
            case DropColumns s -> words.written(s.columns());
            case DropMissing s -> s.columns().isEmpty() ? words.text("clean.column.all") : words.written(s.columns());
            case EditCells s -> words.text("clean.cells", s.count());
            case FillMissing s -> s.column() + " · " + s.constant().orElseGet(() -> words.name(s.with()));
            case FilterRows s -> Sentences.of(s.condition(), words);
            case FromLedger _ -> words.text("clean.ledger");
            case MaskValues s -> s.column() + " · " + words.name(s.trace());
            case OpenTokens s -> words.written(s.columns());
            case Pseudonymize s -> String.join(", ", s.columns());
            case RemoveDuplicates s ->
                s.columns().isEmpty() ? words.text("clean.column.all") : words.written(s.columns());
            case RenameColumn s -> s.from() + " → " + s.to();
            case ReorderColumns s -> words.written(s.columns());
            case ReplaceValues s ->
                s.column() + " · " + words.text("clean.values", s.replacements().size());
            case ScaleNumbers s -> words.written(s.columns()) + " · " + words.name(s.to());
            case SetRole s -> s.column() + " · " + words.name(s.role());
            case UnifyText s -> words.written(s.columns());
        };
    }
}
