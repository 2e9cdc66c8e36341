package org.clientele.analysis.predict;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The rows of a table that come to a node of the tree among fitted models.
public record TreeRows(int node) implements Spec<Sheet> {

    public TreeRows {
        if (node < 0) {
            throw new Problem("problem.tree.node", node);
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("models", Models.class), Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        in.get(0, ModelShape.class).check(in.get(1, Schema.class), ModelKind.TREE);
        return in.get(1, Schema.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var models = in.get(0, Models.class);
        var sheet = in.get(1, Sheet.class);
        var fitted = models.require(ModelKind.TREE).fitted();
        var tree = fitted.tree().orElseThrow();
        if (node >= tree.nodes().size()) {
            throw new Problem("problem.tree.node", node);
        }
        var all = IntStream.range(0, sheet.rows()).toArray();
        var columns = models.encoding().encode(sheet, all, fitted.manner());
        return sheet.select(IntStream.of(all)
                .filter(row -> tree.passes(node, Fitted.row(columns, row)))
                .toArray());
    }
}
