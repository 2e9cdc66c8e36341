package org.clientele.workbook;

import java.util.List;
import java.util.Map;
import org.clientele.chart.Bar;
import org.clientele.chart.Bins;
import org.clientele.chart.Box;
import org.clientele.chart.Boxes;
import org.clientele.chart.Cells;
import org.clientele.chart.Chart;
import org.clientele.chart.Curves;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Histogram;
import org.clientele.chart.Leaves;
import org.clientele.chart.Line;
import org.clientele.chart.Marks;
import org.clientele.chart.Pie;
import org.clientele.chart.Plot;
import org.clientele.chart.Points;
import org.clientele.chart.Scatter;
import org.clientele.chart.Slices;
import org.clientele.chart.Treemap;
import org.clientele.report.ChartPanel;
import org.clientele.report.ChartTile;
import org.clientele.report.KpiPanel;
import org.clientele.report.KpiTile;
import org.clientele.report.Panel;
import org.clientele.report.TablePanel;
import org.clientele.report.TableTile;
import org.clientele.report.Tile;

/// What tiles, charts and what comes out of them are called in JSON.
final class DashboardChoices {

    static final List<Catalog.Choice> ALL = List.of(
            new Catalog.Choice(
                    Tile.class, Map.of("chart", ChartTile.class, "kpi", KpiTile.class, "table", TableTile.class)),
            new Catalog.Choice(
                    Panel.class, Map.of("chart", ChartPanel.class, "kpi", KpiPanel.class, "table", TablePanel.class)),
            new Catalog.Choice(
                    Chart.class,
                    Map.of(
                            "bar",
                            Bar.class,
                            "box",
                            Box.class,
                            "line",
                            Line.class,
                            "histogram",
                            Histogram.class,
                            "heatmap",
                            Heatmap.class,
                            "scatter",
                            Scatter.class,
                            "pie",
                            Pie.class,
                            "treemap",
                            Treemap.class)),
            new Catalog.Choice(
                    Plot.class,
                    Map.of(
                            "marks",
                            Marks.class,
                            "bins",
                            Bins.class,
                            "boxes",
                            Boxes.class,
                            "cells",
                            Cells.class,
                            "curves",
                            Curves.class,
                            "points",
                            Points.class,
                            "slices",
                            Slices.class,
                            "leaves",
                            Leaves.class)));

    private DashboardChoices() {}
}
