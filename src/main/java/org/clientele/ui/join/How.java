package org.clientele.ui.join;

import java.util.Optional;
import org.clientele.table.Joins;

/// How two tables are brought together.
enum How {
    LEFT(Optional.of(Joins.Kind.LEFT)),
    INNER(Optional.of(Joins.Kind.INNER)),
    FULL(Optional.of(Joins.Kind.FULL)),
    STACK(Optional.empty());

    private final Optional<Joins.Kind> kind;

    How(Optional<Joins.Kind> kind) {
        this.kind = kind;
    }

    /// The kind of join; none where tables are stacked.
    Optional<Joins.Kind> kind() {
        return kind;
    }
}
