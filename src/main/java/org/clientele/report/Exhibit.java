package org.clientele.report;

import org.clientele.chart.Drawn;
import org.clientele.chart.Plot;

/// One figure on its own: what it is called, what it shows and how that is named.
public record Exhibit(String title, Plot plot, Drawn drawn) {}
