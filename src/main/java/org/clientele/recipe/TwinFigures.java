package org.clientele.recipe;

import java.util.List;
import org.clientele.recipe.ChangeFigures.Touched;
import org.clientele.spec.Result;

/// Up to a hundred rows that others repeat, in the order of the table.
public record TwinFigures(List<Group> groups) implements Result {

    /// A row that stays, and the places before of the rows that go because they repeat it.
    public record Group(Touched kept, List<Integer> gone) {

        public Group {
            gone = List.copyOf(gone);
        }
    }

    public TwinFigures {
        groups = List.copyOf(groups);
    }
}
