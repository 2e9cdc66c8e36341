package org.clientele.ui.clean;

import java.util.List;
import java.util.Optional;
import org.clientele.analysis.privacy.Trace;
import org.clientele.recipe.ChangeType;
import org.clientele.recipe.DeriveColumn;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.DropMissing;
import org.clientele.recipe.EditCells;
import org.clientele.recipe.FillMissing;
import org.clientele.recipe.FilterRows;
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
import org.clientele.table.Role;
import org.clientele.table.Type;

/// The kinds of step that can be added by a form, with what their forms ask for.
enum StepKind {
    REMOVE_DUPLICATES(Asks.COLUMN_OR_ALL, List.of(), Optional.empty()),
    DROP_MISSING(Asks.COLUMN_OR_ALL, List.of(DropMissing.When.values()), Optional.empty()),
    FILL_MISSING(Asks.COLUMN, List.of(FillMissing.With.values()), Optional.of("constant")),
    UNIFY_TEXT(Asks.COLUMN, List.of(UnifyText.Letters.values()), Optional.empty()),
    REPLACE_VALUES(Asks.COLUMN, List.of(), Optional.of("replacements")),
    CHANGE_TYPE(Asks.COLUMN, List.of(Type.values()), Optional.of("formats")),
    FILTER_ROWS(Asks.COLUMN, List.of(Ask.values()), Optional.of("literal")),
    DERIVE_COLUMN(Asks.NEW_COLUMN, List.of(Type.values()), Optional.of("formula")),
    RENAME_COLUMN(Asks.COLUMN, List.of(), Optional.of("name")),
    DROP_COLUMNS(Asks.COLUMN, List.of(), Optional.empty()),
    REORDER_COLUMNS(Asks.COLUMN, List.of(), Optional.empty()),
    SCALE_NUMBERS(Asks.COLUMN, List.of(ScaleNumbers.To.values()), Optional.empty()),
    MASK_VALUES(Asks.COLUMN, List.of(Trace.values()), Optional.empty()),
    OPEN_TOKENS(Asks.COLUMN, List.of(), Optional.empty()),
    PSEUDONYMIZE(Asks.COLUMN, List.of(), Optional.empty()),
    SET_ROLE(Asks.COLUMN, List.of(Role.values()), Optional.empty());

    /// Which column a form asks for.
    enum Asks {
        COLUMN,
        COLUMN_OR_ALL,
        NEW_COLUMN
    }

    private final Asks asks;
    private final List<? extends Enum<?>> choices;
    private final Optional<String> text;

    StepKind(Asks asks, List<? extends Enum<?>> choices, Optional<String> text) {
        this.asks = asks;
        this.choices = choices;
        this.text = text;
    }

    Asks asks() {
        return asks;
    }

    /// The values of the choice it asks for; none where it asks for none.
    List<? extends Enum<?>> choices() {
        return choices;
    }

    /// What its text field is about, the end of a message key.
    Optional<String> text() {
        return text;
    }

    /// The end of its message keys: the name of the step in workbooks.
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Returns the kind of a step; none for edits by hand, which are made in the grid.
    static Optional<StepKind> of(Step step) {
        return switch (step) {
            case ChangeType _ -> Optional.of(CHANGE_TYPE);
            case DeriveColumn _ -> Optional.of(DERIVE_COLUMN);
            case DropColumns _ -> Optional.of(DROP_COLUMNS);
            case DropMissing _ -> Optional.of(DROP_MISSING);
            case EditCells _ -> Optional.empty();
            case FillMissing _ -> Optional.of(FILL_MISSING);
            case FilterRows _ -> Optional.of(FILTER_ROWS);
            case FromLedger _ -> Optional.empty();
            case MaskValues _ -> Optional.of(MASK_VALUES);
            case OpenTokens _ -> Optional.of(OPEN_TOKENS);
            case Pseudonymize _ -> Optional.of(PSEUDONYMIZE);
            case RemoveDuplicates _ -> Optional.of(REMOVE_DUPLICATES);
            case RenameColumn _ -> Optional.of(RENAME_COLUMN);
            case ReorderColumns _ -> Optional.of(REORDER_COLUMNS);
            case ReplaceValues _ -> Optional.of(REPLACE_VALUES);
            case ScaleNumbers _ -> Optional.of(SCALE_NUMBERS);
            case SetRole _ -> Optional.of(SET_ROLE);
            case UnifyText _ -> Optional.of(UNIFY_TEXT);
        };
    }
}
