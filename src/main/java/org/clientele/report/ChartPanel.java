package org.clientele.report;

import org.clientele.chart.Drawn;
import org.clientele.chart.Plot;

/// A drawn tile; what `drawn` has picked are the places in the plot that the filters chosen in this tile name.
public record ChartPanel(ChartTile tile, Plot plot, Drawn drawn) implements Panel {}
