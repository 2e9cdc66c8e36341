package org.clientele.source;

import java.util.Optional;

/// Which column of a known table a column of a new file is taken for, and why.
///
/// @param column the column as the new file names it
/// @param known its name in the table; nothing for a column that the table does not have
public record Pairing(String column, Optional<String> known, Ground why) {

    public enum Ground {
        SAME_NAME,
        SIMILAR_NAME,
        SAME_ROLE,
        SAME_CONTENT,
        CHOSEN,
        NEW
    }
}
