package org.clientele.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.chart.Chart;
import org.clientele.chart.Data;
import org.clientele.chart.Drawn;
import org.clientele.chart.Grain;
import org.clientele.chart.Line;
import org.clientele.chart.Measure;
import org.clientele.chart.Parts;
import org.clientele.chart.Unit;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The computation of one page.
final class Composition {

    private final Dashboard dashboard;
    private final Map<String, Data> sheets = new LinkedHashMap<>();
    private final Choice choice;

    Composition(Dashboard dashboard, Inputs in) {
        this.dashboard = dashboard;
        for (int i = 0; i < dashboard.datasets().size(); i++) {
            sheets.put(dashboard.datasets().get(i), new Data(in.get(i, Sheet.class)));
        }
        this.choice = new Choice(sheets);
    }

    Page page(Progress progress) {
        var panels = new ArrayList<Panel>();
        for (var tile : dashboard.tiles()) {
            progress.at(panels.size(), dashboard.tiles().size());
            panels.add(panel(tile));
        }
        return new Page(
                dashboard.title(),
                dashboard.currency(),
                panels,
                dashboard.filters(),
                extents(),
                choice.customers(),
                choice.customersLeft(dashboard.filters()));
    }

    /// Returns the rows that a tile, or one of its marks, is computed from.
    ///
    /// @throws Problem if there is no such tile or mark
    Sheet behind(String id, Optional<Integer> mark) {
        var tile = dashboard.tiles().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.tile.unknown", id));
        var data = sheets.get(tile.dataset());
        var places = places(tile, data, choice.rows(tile.dataset(), dashboard.filters(), id));
        mark.filter(at -> at < 0 || at >= places.count()).ifPresent(at -> {
            throw new Problem("problem.tile.mark", id, at + 1, places.count());
        });
        return data.sheet()
                .select(IntStream.range(0, data.rows())
                        .filter(row -> mark.map(at -> places.codes()[row] == at).orElse(places.codes()[row] >= 0))
                        .toArray());
    }

    private static Parts places(Tile tile, Data data, BitSet rows) {
        return switch (tile) {
            case ChartTile chart -> chart.chart().places(data, rows);
            case KpiTile _ -> Parts.whole(data.rows()).masked(rows);
            case TableTile table -> new Rows(table, data, rows).places();
        };
    }

    private List<Extent> extents() {
        return sheets.entrySet().stream()
                .map(e -> new Extent(
                        e.getKey(),
                        e.getValue().rows(),
                        choice.rows(e.getKey(), dashboard.filters(), "").cardinality()))
                .toList();
    }

    private Panel panel(Tile tile) {
        var data = sheets.get(tile.dataset());
        var rows = choice.rows(tile.dataset(), dashboard.filters(), tile.id());
        return switch (tile) {
            case ChartTile chart -> chart(chart, data, rows);
            case KpiTile kpi -> kpi(kpi, data, rows);
            case TableTile table -> new Rows(table, data, rows).panel();
        };
    }

    private ChartPanel chart(ChartTile tile, Data data, BitSet rows) {
        var plot = tile.chart().plot(data, rows);
        var own = dashboard.filters().stream()
                .filter(f -> f.tile().equals(tile.id()))
                .toList();
        var schema = data.sheet().schema();
        var roles = tile.chart().axes().stream()
                .map(axis -> schema.require(axis).role())
                .toList();
        var picked = Picks.of(tile, plot, own);
        return new ChartPanel(tile, plot, new Drawn(tile.chart().axes(), roles, unit(tile.chart(), schema), picked));
    }

    private static Unit unit(Chart chart, Schema schema) {
        return switch (chart) {
            case org.clientele.chart.Bar bar -> bar.measure().unit(schema);
            case Line line -> line.measure().unit(schema);
            case org.clientele.chart.Heatmap map -> map.measure().unit(schema);
            case org.clientele.chart.Pie pie -> pie.measure().unit(schema);
            case org.clientele.chart.Treemap map -> map.measure().unit(schema);
            case org.clientele.chart.Histogram _ -> Unit.COUNT;
            case org.clientele.chart.Box box -> box.unit(schema);
            case org.clientele.chart.Scatter scatter -> Unit.of(schema.require(scatter.y()));
        };
    }

    private static KpiPanel kpi(KpiTile tile, Data data, BitSet rows) {
        var whole = Parts.whole(data.rows());
        double all = tile.measure().of(data, whole)[0];
        double chosen = tile.measure().of(data, whole.masked(rows))[0];
        var trend =
                tile.time().map(time -> trend(tile.measure(), time, data, rows)).orElse(List.of());
        return new KpiPanel(
                tile, all, chosen, trend, tile.measure().unit(data.sheet().schema()));
    }

    private static List<Double> trend(Measure measure, String time, Data data, BitSet rows) {
        return new Line(time, Grain.MONTH, measure).course(data, rows);
    }
}
