package org.clientele.ui.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Chart;
import org.clientele.chart.Grain;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Treemap;
import org.clientele.report.ChartTile;
import org.clientele.report.Place;
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
    void aPieOfMeansIsRefused() {
        var draft = new TileDraft(
                "t", "", Kind.PIE, "orders", "city", "", Aggregate.MEAN, Optional.of("amount"), Grain.MONTH);

        assertThrows(Problem.class, () -> draft.tile(PLACE));
    }
}
