package org.clientele.report;

import java.util.Optional;
import org.clientele.chart.Bins;
import org.clientele.chart.Boxes;
import org.clientele.chart.Cells;
import org.clientele.chart.Curves;
import org.clientele.chart.Marks;
import org.clientele.chart.Measure;
import org.clientele.chart.Points;
import org.clientele.chart.Shares;
import org.clientele.chart.Unit;
import org.clientele.spec.Problem;

/// One number of a page: of a tile, or of one of its marks.
///
/// @param shown the number the page shows, NaN where it shows a gap; none for a tile that shows many
public record Figure(Panel panel, Optional<Integer> mark, Optional<Double> shown) {

    /// @throws Problem if the page has no such tile or mark
    public static Figure of(Page page, String tile, Optional<Integer> mark) {
        var panel = page.find(tile).orElseThrow(() -> new Problem("problem.tile.unknown", tile));
        mark.filter(at -> at < 0 || at >= marks(panel)).ifPresent(at -> {
            throw new Problem("problem.tile.mark", tile, at + 1, marks(panel));
        });
        return new Figure(panel, mark, shown(panel, mark));
    }

    /// Returns how many marks can be asked about.
    public int marks() {
        return marks(panel);
    }

    private static int marks(Panel panel) {
        return switch (panel) {
            case ChartPanel chart -> chart.plot().size();
            case KpiPanel _ -> 0;
            case TablePanel table -> table.rows().size();
        };
    }

    public Tile tile() {
        return panel.tile();
    }

    /// The aggregate that the number is; of a row of several, the first.
    public Measure measure() {
        return measure(tile());
    }

    /// Returns the aggregate that a number of a tile is.
    public static Measure measure(Tile tile) {
        return switch (tile) {
            case ChartTile chart -> chart.chart().measure();
            case KpiTile kpi -> kpi.measure();
            case TableTile table ->
                table.measures().isEmpty() ? Measure.rows() : table.measures().getFirst();
        };
    }

    public Unit unit() {
        return switch (panel) {
            case ChartPanel chart -> chart.drawn().unit();
            case KpiPanel kpi -> kpi.unit();
            case TablePanel table ->
                table.tile().measures().isEmpty()
                        ? Unit.COUNT
                        : table.heads().get(table.tile().columns().size()).unit();
        };
    }

    private static Optional<Double> shown(Panel panel, Optional<Integer> mark) {
        return switch (panel) {
            case KpiPanel kpi -> Optional.of(kpi.chosen());
            case ChartPanel chart -> mark.map(at -> shown(chart, at));
            case TablePanel table -> mark.map(at -> shown(table, at));
        };
    }

    private static double shown(ChartPanel panel, int mark) {
        return switch (panel.plot()) {
            case Marks marks -> marks.marks().get(mark).chosen();
            case Bins bins -> bins.bins().get(mark).chosen();
            case Cells cells -> cells.chosen().get(mark);
            case Boxes boxes -> boxes.groups().get(mark).chosen().median();
            case Shares shares -> shares.parts().get(mark).chosen();
            case Points _, Curves _ -> 1;
        };
    }

    private static double shown(TablePanel panel, int mark) {
        if (panel.tile().measures().isEmpty()) {
            return 1;
        }
        var text = panel.rows().get(mark).get(panel.tile().columns().size());
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
