package org.clientele.report;

import java.util.Optional;
import org.clientele.chart.Drawn;
import org.clientele.chart.Plot;
import org.clientele.chart.Trend;

/// One figure on its own: what it is called, what it shows and how that is named, and the line through its points.
public record Exhibit(String title, Plot plot, Drawn drawn, Optional<Trend> trend) {

    public Exhibit(String title, Plot plot, Drawn drawn) {
        this(title, plot, drawn, Optional.empty());
    }
}
