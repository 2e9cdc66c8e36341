package org.clientele.analysis.infer;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// A table of groups: one row per combination of values of one to three columns, with a figure or more of each.
///
/// Groups are in the order of their values, the missing last; missing values are passed over, and a figure of none is
/// missing, but a count or a sum is zero.
public record GroupSummary(List<Side> by, List<Wanted> figures) implements Spec<Sheet> {

    public static final int MOST = 3;

    public GroupSummary {
        by = List.copyOf(by);
        figures = List.copyOf(figures);
        if (by.isEmpty() || by.size() > MOST) {
            throw new Problem("problem.group.by", MOST);
        }
        if (figures.isEmpty()) {
            throw new Problem("problem.group.figures");
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        return schema(in.get(0, Schema.class));
    }

    Schema schema(Schema in) {
        var groups = by.stream().map(side -> field(in, side)).toList();
        var privacy = groups.stream().map(Field::privacy).reduce(Privacy.OPEN, Privacy::and);
        var fields = Stream.concat(groups.stream(), figures.stream().map(f -> f.field(in, privacy)))
                .toList();
        return new Schema(fields, groups.stream().map(Field::name).toList());
    }

    private static Field field(Schema in, Side side) {
        var field = side.check(in);
        return side.reading().isPeriod() ? Field.of(field.name(), Type.TEXT).guarded(field.privacy()) : field;
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        return new Summing(this, in.get(0, Sheet.class)).sheet(progress);
    }
}
