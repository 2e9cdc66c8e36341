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

/// The rows of one group of a table of groups.
///
/// @param group its place among the groups, from 0
public record GroupRows(GroupSummary groups, int group) implements Spec<Sheet> {

    public GroupRows {
        if (group < 0) {
            throw new Problem("problem.group.none", group + 1);
        }
    }

    @Override
    public List<Port> ports() {
        return groups.ports();
    }

    @Override
    public Shape check(Shapes in) {
        groups.check(in);
        return in.get(0, Schema.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        return sheet.select(new Summing(groups, sheet).members(group));
    }
}
