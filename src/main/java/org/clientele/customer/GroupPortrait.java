package org.clientele.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The page about a group: everyone in the list of customers with this value in a column.
///
/// @param parts what each input table after the list of everyone tells
/// @param asOf the day from which the past is seen; none: that of the last order
public record GroupPortrait(String column, String value, List<Part> parts, Optional<LocalDate> asOf)
        implements Spec<GroupPage> {

    public GroupPortrait {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("everyone", Sheet.class), Port.many("tables", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var everyone = in.get(0, Schema.class);
        Portrait.requireList(everyone);
        everyone.require(column);
        Parts.check(parts, in, 1);
        return Shape.FIGURES;
    }

    @Override
    public GroupPage of(Inputs in, Progress progress) {
        return new Grouping(this, in.get(0, Sheet.class), Parts.of(parts, in, 1)).page();
    }
}
