package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The one row at a place of a table, the first at 0.
public record RowAt(int place) implements Spec<Sheet> {

    public RowAt {
        if (place < 0) {
            throw new Problem("problem.row-at", place);
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        return in.get(0, Schema.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        if (place >= sheet.rows()) {
            throw new Problem("problem.row-at", place);
        }
        return sheet.select(new int[] {place});
    }
}
