package org.clientele.workbook;

import java.util.List;
import org.clientele.table.Sheet;

/// Rows behind a figure.
///
/// @param said what they are, in a sentence
/// @param table what people call the table they are from, empty where it has no name
/// @param columns the columns the figure is computed from
public record Layer(Sheet rows, String said, String table, List<String> columns) {

    public Layer {
        columns = List.copyOf(columns);
    }
}
