package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.clientele.chart.Data;
import org.clientele.chart.Heatmap;
import org.clientele.customer.Rfm;
import org.clientele.report.Overview.Table;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private static List<String> tiles(Field... fields) {
        return Overview.of(Function.identity(), List.of(new Table("orders", Schema.of(fields))), Optional.empty())
                .map(dashboard -> dashboard.tiles().stream().map(Tile::id).toList())
                .orElse(List.of());
    }

    @Test
    void onlyTilesWhoseRolesAreThereAppear() {
        assertEquals(
                List.of("customers", "orders", "course-orders", "best"),
                tiles(Field.of("who", Type.TEXT, Role.CUSTOMER_ID), Field.of("when", Type.DATE, Role.ORDER_DATE)));
    }

    @Test
    void tableWithoutCustomersHasNoOverview() {
        assertEquals(List.of(), tiles(Field.of("when", Type.DATE, Role.ORDER_DATE)));
    }

    @Test
    void sampleHasEveryTileAndNoneOverlap() {
        var tiles = SampleShop.overview(SampleShop.EN, SampleShop.inputs()).tiles();

        assertEquals(13, tiles.size());
        for (var tile : tiles) {
            assertTrue(tiles.stream().noneMatch(t -> t != tile && t.place().overlaps(tile.place())), tile.id());
        }
    }

    /// As the heat map of the R package rfm does: scores along the sides, the mean amount as colour.
    @Test
    void theRfmHeatMapShowsRecencyFrequencyAndAmount() {
        var inputs = SampleShop.inputs();
        var overview = SampleShop.overview(SampleShop.EN, inputs);
        var tile = (ChartTile) overview.tiles().stream()
                .filter(t -> t.id().equals("heatmap"))
                .findFirst()
                .orElseThrow();
        var rfm = inputs.results().stream()
                .map(Sheet.class::cast)
                .filter(s -> s.schema().find(Rfm.R).isPresent())
                .findFirst()
                .orElseThrow();
        var r = rfm.numbers(Rfm.R);
        var f = rfm.numbers(Rfm.F);
        var amount = rfm.numbers(Rfm.MONETARY);
        var best = IntStream.range(0, rfm.rows())
                .filter(row -> r[row] == 5 && f[row] == 5)
                .mapToDouble(row -> amount[row])
                .average()
                .orElseThrow();

        var all = new BitSet(rfm.rows());
        all.set(0, rfm.rows());
        var cells = ((Heatmap) tile.chart()).plot(new Data(rfm), all);

        assertEquals(best, cells.all().getLast(), 1e-9 * best);
    }

    @Test
    void dashboardAndPageComeBackFromTheirJson() {
        var inputs = SampleShop.inputs();
        var chosen = Filter.among("rfm", "segment", List.of("at-risk"), "segments");
        var dashboard = SampleShop.overview(SampleShop.EN, inputs).filtered(List.of(chosen));
        var page = dashboard.of(inputs, Progress.NONE);

        assertEquals(dashboard, JSON.read(JSON.write(dashboard), Dashboard.class));
        assertEquals(page, JSON.read(JSON.write(page), Page.class));
    }
}
