package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Data;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Ink;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Theme;
import org.clientele.chart.Treemap;
import org.clientele.customer.Rfm;
import org.clientele.report.Overview.Table;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
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
    void quantityTimesPriceIsHeadedRevenueInTheTable() {
        var sheet = Sheet.of(
                Schema.of(
                        Field.of("who", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("when", Type.DATE, Role.ORDER_DATE),
                        Field.of("Quantity", Type.INTEGER, Role.QUANTITY),
                        Field.of("UnitPrice", Type.DECIMAL, Role.PRICE)),
                RowIds.of("test", 1),
                List.of(
                        TextBlock.of("a"),
                        new DateBlock(new int[] {20393}),
                        new IntegerBlock(new long[] {3}),
                        new DecimalBlock(new double[] {2.5})));
        var overview = Overview.of(
                        SampleShop.EN::text, List.of(new Table("orders", sheet.schema())), Optional.of("GBP"))
                .orElseThrow();
        var page = overview.of(Inputs.of(sheet), Progress.NONE);

        var best = new PageJson(page, Ink.of(SampleShop.EN, Theme.LIGHT))
                .json(Imprint.none())
                .at("/tiles/" + (page.panels().size() - 1));

        assertEquals("Revenue", best.at("/heads/1/text").textValue());
        assertEquals("£7.50", best.at("/rows/0/1").textValue());
    }

    @Test
    void dashboardAndPageComeBackFromTheirJson() {
        var inputs = SampleShop.inputs();
        var chosen = Filter.among("rfm", "segment", List.of("at-risk"), "segments");
        var sum = Measure.of(Aggregate.SUM, "amount");
        var place = new Place(0, 40, 6, 6);
        var dashboard = SampleShop.overview(SampleShop.EN, inputs)
                .with(new ChartTile("pie", "", "orders", place, new Pie("category", sum, 5)))
                .with(new ChartTile(
                        "map", "", "orders", place, new Treemap("product", Optional.of("category"), sum, 24)))
                .filtered(List.of(chosen));
        var page = dashboard.of(inputs, Progress.NONE);

        assertEquals(dashboard, JSON.read(JSON.write(dashboard), Dashboard.class));
        assertEquals(page, JSON.read(JSON.write(page), Page.class));
    }
}
