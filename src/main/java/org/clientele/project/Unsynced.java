package org.clientele.project;

import java.util.List;
import java.util.Optional;
import org.clientele.project.backup.Damage;
import org.clientele.project.store.Adrift;
import org.clientele.spec.Deposit;
import org.clientele.spec.Problem;
import org.clientele.workbook.History;

/// A step that could not be kept in its file: what it puts away, and the history with it.
public record Unsynced(List<Deposit> deposits, Optional<History> history) {

    /// Everything was kept.
    public static final Unsynced NOTHING = new Unsynced(List.of(), Optional.empty());

    public Unsynced {
        deposits = List.copyOf(deposits);
    }

    /// Returns what is in memory only after another step was refused: that step where its file could not take it, what
    /// was before where the step itself may not be.
    public Unsynced after(Unsynced step, Problem refused) {
        if (Adrift.is(refused) || refused.key().equals(Damage.KEY)) {
            return step;
        }
        return equals(step) ? NOTHING : this;
    }

    public static Unsynced step(List<? extends Deposit> deposits, History history) {
        return new Unsynced(List.copyOf(deposits), Optional.of(history));
    }
}
