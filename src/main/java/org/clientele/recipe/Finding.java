package org.clientele.recipe;

import java.util.List;
import org.clientele.table.Privacy;

/// Something in a table that should be looked at: what it is, in which columns, how many cells or rows it touches,
/// up to six examples, and the steps that mend it; none where only the analyst can say what to do.
///
/// `privacy` is the class of the examples: personal where they come from a personal column.
public record Finding(
        Kind kind,
        Effect effect,
        List<String> columns,
        long count,
        List<String> examples,
        Privacy privacy,
        List<Step> remedy) {

    /// How much it can change what is computed later; findings are ranked by it.
    public enum Effect {
        AFFECTS_RESULTS,
        AFFECTS_SOME,
        TIDY_UP
    }

    public enum Kind {
        EXACT_DUPLICATES,
        NEAR_DUPLICATES,
        SPELLINGS,
        REFUNDS,
        MIXED_DATES,
        NUMBERS_AS_TEXT,
        IMPOSSIBLE_DATES,
        IMPOSSIBLE_RATINGS,
        MISSING,
        EXTRA_SPACES,
        CASE_OR_WIDTH,
        CONSTANT,
        PERSONAL_DATA
    }

    public Finding {
        columns = List.copyOf(columns);
        examples = List.copyOf(examples);
        remedy = List.copyOf(remedy);
    }
}
