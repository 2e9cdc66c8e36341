package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;

/// What some steps did to a table: rows before and after, up to 200 of the rows that went or in which a cell changed,
/// columns added and dropped, and how many cells changed in columns that are in both.
public record ChangeFigures(
        int rowsBefore,
        int rowsAfter,
        List<Touched> touched,
        List<String> added,
        List<String> dropped,
        List<Column> columns)
        implements Result {

    /// What stands for a row that is not there.
    public static final int NONE = -1;

    /// How many cells of a column changed, and how many of those lost their value.
    public record Column(String name, Privacy privacy, int changed, int lost) {}

    /// The places of a row before and after, from 0; [#NONE] after where the row went, before where it came.
    public record Touched(int before, int after) {}

    public ChangeFigures {
        touched = List.copyOf(touched);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        columns = List.copyOf(columns);
    }

    public int changed() {
        return columns.stream().mapToInt(Column::changed).sum();
    }
}
