package org.clientele.report;

import java.util.List;
import org.clientele.chart.Unit;

/// A number of all rows and of the chosen rows, and its course over the months of the chosen rows.
public record KpiPanel(KpiTile tile, double all, double chosen, List<Double> trend, Unit unit) implements Panel {

    public KpiPanel {
        trend = List.copyOf(trend);
    }
}
