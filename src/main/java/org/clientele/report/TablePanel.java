package org.clientele.report;

import java.util.List;
import java.util.Optional;
import org.clientele.chart.Measure;
import org.clientele.chart.Unit;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Rows of canonical texts under their heads.
///
/// @param total how many rows there are beyond those shown
public record TablePanel(TableTile tile, List<Head> heads, List<List<String>> rows, int total) implements Panel {

    /// What a column of the tile holds: the values of a column of the sheet, or a measure.
    public record Head(String column, Type type, Role role, Unit unit, Optional<Measure> measure) {}

    public TablePanel {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
