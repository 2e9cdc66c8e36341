package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;

/// What some steps did to a table: rows before and after, up to 200 of the rows that went (their places before,
/// from 0), columns added and dropped, and the cells that changed in columns that are in both.
public record ChangeFigures(
        int rowsBefore,
        int rowsAfter,
        List<Integer> gone,
        List<String> added,
        List<String> dropped,
        List<Column> columns)
        implements Result {

    /// How many cells of a column changed, how many of those lost their value, and up to 200 of them.
    public record Column(String name, Privacy privacy, int changed, int lost, List<Cell> cells) {
        public Column {
            cells = List.copyOf(cells);
        }
    }

    /// A cell that changed: the row's name, its canonical text before and after.
    public record Cell(String row, String before, String after) {}

    public ChangeFigures {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        columns = List.copyOf(columns);
    }

    public int changed() {
        return columns.stream().mapToInt(Column::changed).sum();
    }
}
