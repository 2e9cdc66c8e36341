package org.clientele.report;

import org.clientele.chart.Chart;
import org.clientele.table.Schema;

/// A tile that draws.
public record ChartTile(String id, String title, String dataset, Place place, Chart chart) implements Tile {

    @Override
    public void check(Schema schema) {
        chart.check(schema);
    }

    @Override
    public ChartTile at(Place other) {
        return new ChartTile(id, title, dataset, other, chart);
    }

    @Override
    public ChartTile titled(String other) {
        return new ChartTile(id, other, dataset, place, chart);
    }
}
