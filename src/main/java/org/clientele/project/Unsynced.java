package org.clientele.project;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Deposit;
import org.clientele.workbook.History;

/// A step that could not be kept in its file: what it puts away, and the history with it.
public record Unsynced(List<Deposit> deposits, Optional<History> history) {

    /// Everything was kept.
    public static final Unsynced NOTHING = new Unsynced(List.of(), Optional.empty());

    public Unsynced {
        deposits = List.copyOf(deposits);
    }

    public static Unsynced step(List<? extends Deposit> deposits, History history) {
        return new Unsynced(List.copyOf(deposits), Optional.of(history));
    }
}
