package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Result;
import org.clientele.table.KeyPair;

/// Columns by which two tables could be joined, best first.
public record KeySuggestions(List<Suggestion> suggestions) implements Result {

    public enum Why {
        SAME_ROLE,
        SAME_NAME,
        SAME_VALUES
    }

    /// A pair of columns, why it is suggested, and the share of left rows with a key that find a partner by it.
    public record Suggestion(KeyPair pair, Why why, double overlap) {}

    public KeySuggestions {
        suggestions = List.copyOf(suggestions);
    }
}
