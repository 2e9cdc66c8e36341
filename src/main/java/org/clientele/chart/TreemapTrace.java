package org.clientele.chart;

import tech.tablesaw.plotly.components.HoverLabel;
import tech.tablesaw.plotly.traces.Trace;

/// Areas within areas, which jsplot does not have: all it holds is laid over it as JSON.
final class TreemapTrace implements Trace {

    @Override
    public String asJavascript(int index) {
        return "var trace" + index + " = {type: 'treemap'};";
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public HoverLabel hoverLabel() {
        return HoverLabel.builder().build();
    }

    @Override
    public boolean showLegend() {
        return false;
    }
}
