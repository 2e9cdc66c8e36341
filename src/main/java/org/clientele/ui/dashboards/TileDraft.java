package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Bar;
import org.clientele.chart.Box;
import org.clientele.chart.Grain;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Histogram;
import org.clientele.chart.Line;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Scatter;
import org.clientele.chart.Sort;
import org.clientele.chart.Treemap;
import org.clientele.report.ChartTile;
import org.clientele.report.KpiTile;
import org.clientele.report.Place;
import org.clientele.report.TableTile;
import org.clientele.report.Tile;

/// What the tile form holds.
///
/// @param of the column that is aggregated; empty to count rows
record TileDraft(
        String id,
        String title,
        Kind kind,
        String dataset,
        String by,
        String second,
        Aggregate aggregate,
        Optional<String> of,
        Grain grain) {

    private static final int BARS = 10;
    private static final int BINS = 18;
    private static final int ROWS = 20;
    private static final int LEAVES = 24;
    private static final int POINTS = 2_000;

    Tile tile(Place place) {
        return switch (kind) {
            case BAR -> new ChartTile(id, title, dataset, place, new Bar(by, measure(), Sort.VALUE, BARS));
            case LINE -> new ChartTile(id, title, dataset, place, new Line(by, grain, measure()));
            case HISTOGRAM -> new ChartTile(id, title, dataset, place, new Histogram(by, BINS));
            case HEATMAP -> new ChartTile(id, title, dataset, place, new Heatmap(by, second, measure()));
            case SCATTER -> new ChartTile(id, title, dataset, place, new Scatter(by, second, POINTS));
            case BOX -> new ChartTile(id, title, dataset, place, new Box(by, second, BARS));
            case PIE -> new ChartTile(id, title, dataset, place, new Pie(by, measure(), Pie.MOST));
            case TREEMAP -> new ChartTile(id, title, dataset, place, treemap());
            case KPI -> new KpiTile(id, title, dataset, place, measure(), Optional.empty());
            case TABLE -> new TableTile(id, title, dataset, place, List.of(by), List.of(measure()), ROWS);
        };
    }

    private Treemap treemap() {
        return new Treemap(by, Optional.of(second).filter(column -> !column.isEmpty()), measure(), LEAVES);
    }

    private Measure measure() {
        return of.map(column -> Measure.of(aggregate, column)).orElseGet(Measure::rows);
    }

    /// Returns what the form holds for a tile that is there.
    static TileDraft of(Tile tile) {
        return switch (tile) {
            case KpiTile kpi -> of(tile, "", "", Optional.of(kpi.measure()), Grain.MONTH);
            case TableTile table ->
                of(
                        tile,
                        table.columns().getFirst(),
                        "",
                        table.measures().stream().findFirst(),
                        Grain.MONTH);
            case ChartTile chart ->
                switch (chart.chart()) {
                    case Bar bar -> of(tile, bar.by(), "", Optional.of(bar.measure()), Grain.MONTH);
                    case Line line -> of(tile, line.by(), "", Optional.of(line.measure()), line.grain());
                    case Histogram histogram -> of(tile, histogram.of(), "", Optional.empty(), Grain.MONTH);
                    case Heatmap map -> of(tile, map.x(), map.y(), Optional.of(map.measure()), Grain.MONTH);
                    case Scatter scatter -> of(tile, scatter.x(), scatter.y(), Optional.empty(), Grain.MONTH);
                    case Pie pie -> of(tile, pie.by(), "", Optional.of(pie.measure()), Grain.MONTH);
                    case Treemap map ->
                        of(tile, map.by(), map.outer().orElse(""), Optional.of(map.measure()), Grain.MONTH);
                    case Box box -> of(tile, box.by(), box.of(), Optional.empty(), Grain.MONTH);
                };
        };
    }

    private static TileDraft of(Tile tile, String by, String second, Optional<Measure> measure, Grain grain) {
        return new TileDraft(
                tile.id(),
                tile.title(),
                Kind.of(tile),
                tile.dataset(),
                by,
                second,
                measure.map(Measure::aggregate).orElse(Aggregate.COUNT),
                measure.flatMap(m -> m.columns().stream().findFirst()),
                grain);
    }
}
