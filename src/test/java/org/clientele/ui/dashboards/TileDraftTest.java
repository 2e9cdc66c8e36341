package org.clientele.ui.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Bar;
import org.clientele.chart.Box;
import org.clientele.chart.Chart;
import org.clientele.chart.Grain;
import org.clientele.chart.Histogram;
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
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;

class TileDraftTest {

    private static final Place PLACE = new Place(0, 0, 4, 6);

    @Test
    void piesAndTreemapsComeBackFromTheForm() {
        var sum = Measure.of(Aggregate.SUM, "amount");
        for (var chart : List.<Chart>of(
                new Pie("city", Measure.rows(), 8),
                new Treemap("product", Optional.of("category"), sum, 24),
                new Treemap("product", Optional.empty(), sum, 24))) {
            var tile = new ChartTile("t", "Parts", "orders", PLACE, chart);
            assertEquals(tile, TileDraft.of(tile).tile(PLACE));
        }
    }

    @Test
    void whatTheFormDoesNotShowStaysAsItWas() {
        var perOrder = Measure.of(Aggregate.SUM, "quantity", "price").per("order_id");
        for (var tile : List.<Tile>of(
                new ChartTile("t", "Bars", "orders", PLACE, new Bar("city", perOrder, Sort.NAME, 7)),
                new ChartTile("t", "Bins", "orders", PLACE, new Histogram("amount", 31)),
                new ChartTile("t", "Boxes", "orders", PLACE, new Box("city", "amount", 5)),
                new ChartTile("t", "Points", "orders", PLACE, new Scatter("price", "amount", 500)),
                new KpiTile("t", "Per order", "orders", PLACE, perOrder, Optional.of("order_date")),
                new TableTile(
                        "t",
                        "Table",
                        "orders",
                        PLACE,
                        List.of("city", "channel"),
                        List.of(perOrder, Measure.rows()),
                        33))) {
            assertEquals(tile, TileDraft.of(tile).tile(PLACE));
        }
    }

    @Test
    void aPieOfMeansIsRefused() {
        var draft = new TileDraft(
                "t",
                "",
                Kind.PIE,
                "orders",
                "city",
                "",
                Measure.of(Aggregate.MEAN, "amount"),
                Grain.MONTH,
                Optional.empty());

        assertThrows(Problem.class, () -> draft.tile(PLACE));
    }
}
