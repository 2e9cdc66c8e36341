package org.clientele.report;

import java.util.List;
import org.clientele.chart.Plot;
import org.clientele.chart.Unit;

/// A drawn tile.
///
/// @param picked the places in the plot that the filters chosen in this tile name
public record ChartPanel(ChartTile tile, Plot plot, Unit unit, List<Integer> picked) implements Panel {

    public ChartPanel {
        picked = List.copyOf(picked);
    }
}
