package org.clientele.analysis.infer;

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

/// The rows of a table that are in one class of each of some columns.
///
/// @param names the class of each column, as a relation of them names it
public record ClassRows(List<Side> sides, List<String> names) implements Spec<Sheet> {

    public ClassRows {
        sides = List.copyOf(sides);
        names = List.copyOf(names);
        if (sides.size() != names.size()) {
            throw new Problem("problem.class-rows", sides.size(), names.size());
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        sides.forEach(side -> side.check(schema));
        return schema;
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var rows = IntStream.range(0, sheet.rows());
        for (int i = 0; i < sides.size(); i++) {
            var classes = Classes.of(sheet, sides.get(i));
            int wanted = classes.names().indexOf(names.get(i));
            rows = rows.filter(row -> wanted >= 0 && classes.of()[row] == wanted);
        }
        return sheet.select(rows.toArray());
    }
}
