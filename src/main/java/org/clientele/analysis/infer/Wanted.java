package org.clientele.analysis.infer;

import java.util.Optional;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// One figure of every group: what it is called, what it says, and of which column.
public record Wanted(String name, Summary summary, Optional<String> column) {

    public Wanted {
        if (summary.needsColumn() && column.isEmpty()) {
            throw new Problem("problem.group.column", summary);
        }
    }

    public static Wanted of(String name, Summary summary, String column) {
        return new Wanted(name, summary, Optional.of(column));
    }

    public static Wanted of(String name, Summary summary) {
        return new Wanted(name, summary, Optional.empty());
    }

    /// @throws Problem if the column is missing or cannot be summed up so
    Field field(Schema schema, Privacy groups) {
        var of = column.map(c -> schema.require(c, summary.types()));
        var type = summary.type(of.map(Field::type).orElse(Type.INTEGER));
        return Field.of(name, type).guarded(groups.and(of.map(Field::privacy).orElse(Privacy.OPEN)));
    }
}
