package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Sheet;

/// Lists the entries of a ledger that do not fit a table and are left out of it.
public record EditCheck(String ledger) implements Spec<EditCheck.Figures> {

    public enum Obstacle {
        ROW_GONE,
        COLUMN_GONE,
        OTHER_VALUE,
        DOES_NOT_FIT
    }

    /// An entry that is left out, and why.
    public record Left(CellEdit edit, Obstacle obstacle) {}

    /// How many entries were applied, and which were not.
    public record Figures(int applied, List<Left> left) implements Result {
        public Figures {
            left = List.copyOf(left);
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public List<String> deposits() {
        return List.of(ledger);
    }

    @Override
    public Shape check(Shapes in) {
        in.deposits().get(ledger, CellEdits.class);
        return Shape.FIGURES;
    }

    @Override
    public Figures of(Inputs in, Progress progress) {
        var edits = in.deposits().get(ledger, CellEdits.class);
        var left = EditCells.left(in.get(0, Sheet.class), edits);
        return new Figures(edits.edits().size() - left.size(), left);
    }
}
