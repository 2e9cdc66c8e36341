package org.clientele.report;

import java.util.List;
import org.clientele.chart.Measure;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;

/// A tile of rows: with measures, one row per value of the first column, greatest first measure on top, the other
/// columns telling what all its rows agree on; without measures, the first rows as they are.
///
/// @param rows how many rows are shown at most
public record TableTile(
        String id, String title, String dataset, Place place, List<String> columns, List<Measure> measures, int rows)
        implements Tile {

    public static final int MOST = 500;

    public TableTile {
        columns = List.copyOf(columns);
        measures = List.copyOf(measures);
        if (columns.isEmpty()) {
            throw new Problem("problem.tile.columns");
        }
        if (rows < 1 || rows > MOST) {
            throw new Problem("problem.tile.rows", MOST);
        }
    }

    @Override
    public void check(Schema schema) {
        columns.forEach(schema::require);
        measures.forEach(measure -> measure.check(schema));
    }

    @Override
    public TableTile at(Place other) {
        return new TableTile(id, title, dataset, other, columns, measures, rows);
    }

    @Override
    public TableTile titled(String other) {
        return new TableTile(id, other, dataset, place, columns, measures, rows);
    }
}
