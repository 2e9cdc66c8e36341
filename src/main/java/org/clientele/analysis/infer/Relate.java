package org.clientele.analysis.infer;

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

/// Tests how two columns hang together: two of numbers by their correlation, numbers and classes by the means of the
/// classes, two of classes by a table of their counts. Rows without both values are left out and counted.
public record Relate(Side first, Side second) implements Spec<Relation> {

    /// More classes than this nobody can compare.
    public static final int MOST = 60;

    public Relate {
        if (first.column().equals(second.column())) {
            throw new Problem("problem.relate.same", first.column());
        }
    }

    public static Relate of(String first, String second) {
        return new Relate(Side.of(first), Side.of(second));
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        first.check(schema);
        second.check(schema);
        return Shape.FIGURES;
    }

    @Override
    public Relation of(Inputs in, Progress progress) {
        return new Relating(in.get(0, Sheet.class), first, second).relation();
    }
}
