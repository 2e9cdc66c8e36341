package org.clientele.chart;

/// What the data gives for a chart: every number of all rows and of the chosen rows.
public sealed interface Plot permits Marks, Bins, Cells, Points, Boxes, Curves, Shares {

    /// Returns how many things can be clicked.
    int size();

    /// Returns whether the chosen rows give other numbers than all rows.
    boolean isFiltered();
}
