package org.clientele.analysis.describe;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.table.ColumnProfile;

/// What is to be known of a table at a glance: its rows, and a profile of each column.
public record TableProfile(int rows, List<ColumnProfile> columns) implements Result {

    public TableProfile {
        columns = List.copyOf(columns);
    }

    public Optional<ColumnProfile> find(String column) {
        return columns.stream().filter(c -> c.field().name().equals(column)).findFirst();
    }
}
