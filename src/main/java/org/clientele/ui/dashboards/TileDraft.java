package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.chart.Bar;
import org.clientele.chart.Box;
import org.clientele.chart.Chart;
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
/// @param before the tile that is changed: what the form does not show stays as it is there
record TileDraft(
        String id,
        String title,
        Kind kind,
        String dataset,
        String by,
        String second,
        Measure measure,
        Grain grain,
        Optional<Tile> before) {

    private static final int BARS = 10;
    private static final int BINS = 18;
    private static final int ROWS = 20;
    private static final int LEAVES = 24;
    private static final int POINTS = 2_000;

    Tile tile(Place place) {
        return switch (kind) {
            case KPI -> {
                var time = before(KpiTile.class).flatMap(KpiTile::time).filter(_ -> isOfSameTable());
                yield new KpiTile(id, title, dataset, place, measure, time);
            }
            case TABLE -> table(place);
            default -> new ChartTile(id, title, dataset, place, chart());
        };
    }

    private Chart chart() {
        return switch (kind) {
            case BAR -> {
                var bar = drawn(Bar.class);
                yield new Bar(
                        by,
                        measure,
                        bar.map(Bar::sort).orElse(Sort.VALUE),
                        bar.map(Bar::top).orElse(BARS));
            }
            case LINE -> new Line(by, grain, measure);
            case HISTOGRAM ->
                new Histogram(by, drawn(Histogram.class).map(Histogram::bins).orElse(BINS));
            case HEATMAP -> new Heatmap(by, second, measure);
            case SCATTER ->
                new Scatter(
                        by, second, drawn(Scatter.class).map(Scatter::points).orElse(POINTS));
            case BOX -> new Box(by, second, drawn(Box.class).map(Box::top).orElse(BARS));
            case PIE -> new Pie(by, measure, drawn(Pie.class).map(Pie::top).orElse(Pie.MOST));
            case TREEMAP ->
                new Treemap(
                        by,
                        Optional.of(second).filter(column -> !column.isEmpty()),
                        measure,
                        drawn(Treemap.class).map(Treemap::top).orElse(LEAVES));
            case KPI, TABLE -> throw new IllegalStateException("no chart: " + kind);
        };
    }

    /// A table that is changed keeps its further columns and figures.
    private TableTile table(Place place) {
        var table = before(TableTile.class).filter(_ -> isOfSameTable());
        return new TableTile(
                id,
                title,
                dataset,
                place,
                first(by, table.map(TableTile::columns).orElse(List.of())),
                first(measure, table.map(TableTile::measures).orElse(List.of())),
                table.map(TableTile::rows).orElse(ROWS));
    }

    private static <T> List<T> first(T first, List<T> before) {
        return Stream.concat(Stream.of(first), before.stream().skip(1))
                .distinct()
                .toList();
    }

    private boolean isOfSameTable() {
        return before.filter(tile -> tile.dataset().equals(dataset)).isPresent();
    }

    private <T extends Tile> Optional<T> before(Class<T> of) {
        return before.filter(of::isInstance).map(of::cast);
    }

    private <C extends Chart> Optional<C> drawn(Class<C> of) {
        return before(ChartTile.class)
                .map(ChartTile::chart)
                .filter(of::isInstance)
                .map(of::cast);
    }

    /// Returns what the form holds for a tile that is there.
    static TileDraft of(Tile tile) {
        return switch (tile) {
            case KpiTile kpi -> of(tile, "", "", kpi.measure(), Grain.MONTH);
            case TableTile table ->
                of(
                        tile,
                        table.columns().getFirst(),
                        "",
                        table.measures().stream().findFirst().orElseGet(Measure::rows),
                        Grain.MONTH);
            case ChartTile chart ->
                switch (chart.chart()) {
                    case Bar bar -> of(tile, bar.by(), "", bar.measure(), Grain.MONTH);
                    case Line line -> of(tile, line.by(), "", line.measure(), line.grain());
                    case Histogram histogram -> of(tile, histogram.of(), "", Measure.rows(), Grain.MONTH);
                    case Heatmap map -> of(tile, map.x(), map.y(), map.measure(), Grain.MONTH);
                    case Scatter scatter -> of(tile, scatter.x(), scatter.y(), Measure.rows(), Grain.MONTH);
                    case Pie pie -> of(tile, pie.by(), "", pie.measure(), Grain.MONTH);
                    case Treemap map -> of(tile, map.by(), map.outer().orElse(""), map.measure(), Grain.MONTH);
                    case Box box -> of(tile, box.by(), box.of(), Measure.rows(), Grain.MONTH);
                };
        };
    }

    private static TileDraft of(Tile tile, String by, String second, Measure measure, Grain grain) {
        return new TileDraft(
                tile.id(), tile.title(), Kind.of(tile), tile.dataset(), by, second, measure, grain, Optional.of(tile));
    }
}
