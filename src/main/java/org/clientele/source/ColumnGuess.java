package org.clientele.source;

import java.util.List;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// What is known of a column after all rows were looked at.
///
/// @param format how its dates or numbers are written, see [ColumnOption]; empty for text
/// @param missing the number of cells that are empty or say that they are
/// @param misfits the number of cells that do not fit the type
/// @param examples a few distinct cells, in order of appearance
public record ColumnGuess(
        String name,
        Guess<Type> type,
        Guess<Role> role,
        String format,
        long missing,
        long misfits,
        List<String> examples) {

    public ColumnGuess {
        examples = List.copyOf(examples);
    }

    public ColumnOption option() {
        return new ColumnOption(name, type.value(), role.value(), format, true);
    }
}
