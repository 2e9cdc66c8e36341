package org.clientele.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.ColumnProfile;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Profiles every column of a table that who is in may read, or those that are named.
public record Profile(List<String> columns) implements Spec<TableProfile> {

    public Profile {
        columns = List.copyOf(columns);
    }

    /// Profiles all columns.
    public Profile() {
        this(List.of());
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        columns.forEach(in.get(0, Schema.class)::require);
        return Shape.FIGURES;
    }

    @Override
    public TableProfile of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var names = columns.isEmpty() ? sheet.readable().schema().names() : columns;
        var profiles = new ArrayList<ColumnProfile>();
        for (var name : names) {
            progress.at(profiles.size(), names.size());
            profiles.add(ColumnProfile.of(sheet, name));
        }
        return new TableProfile(sheet.rows(), profiles);
    }
}
