package org.clientele.chart;

import java.util.BitSet;
import java.util.List;
import org.clientele.table.Schema;

/// What to draw of a sheet: the kind, the columns and how they become numbers.
public sealed interface Chart permits Bar, Line, Histogram, Heatmap, Scatter, Box, Pie, Treemap {

    /// The columns along the chart's axes: what a click on it chooses by.
    List<String> axes();

    /// @throws org.clientele.spec.Problem if a column is missing or of the wrong type
    void check(Schema schema);

    /// Computes what is drawn: of all rows, and of the chosen ones.
    Plot plot(Data data, BitSet chosen);

    /// Returns the chosen rows by the place of what is drawn they are behind; rows behind none are in no part.
    Parts places(Data data, BitSet chosen);

    /// The number a place shows, computed from the rows behind it.
    Measure measure();
}
