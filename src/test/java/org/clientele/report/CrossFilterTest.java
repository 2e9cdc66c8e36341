package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Bar;
import org.clientele.chart.Chart;
import org.clientele.chart.Leaves;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Sort;
import org.clientele.chart.Treemap;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Block;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class CrossFilterTest {

    private static final Sheet CUSTOMERS = sheet(
            Schema.of(Field.of("id", Type.INTEGER, Role.CUSTOMER_ID), Field.of("city", Type.TEXT, Role.CITY)),
            new IntegerBlock(new long[] {1, 2, 3, 4}),
            TextBlock.of("上海", "上海", "Hamburg", ""));

    /// Customer ids as text here: they meet those of the other sheet by what they read.
    private static final Sheet ORDERS = sheet(
            Schema.of(
                    Field.of("customer", Type.TEXT, Role.CUSTOMER_ID),
                    Field.of("category", Type.TEXT, Role.CATEGORY),
                    Field.of("amount", Type.DECIMAL, Role.AMOUNT)),
            TextBlock.of("1", "1", "3", "", "9"),
            TextBlock.of("tea", "pot", "tea", "tea", "pot"),
            new DecimalBlock(new double[] {10, 20, 40, 80, 160}));

    private static final Sheet STOCK = sheet(Schema.of(Field.of("item", Type.TEXT)), TextBlock.of("tea", "pot", "cup"));

    private static final Place PLACE = new Place(0, 0, 3, 2);

    private static final Dashboard DASHBOARD = new Dashboard(
            "Shop",
            List.of("customers", "orders", "stock"),
            Optional.empty(),
            List.of(
                    new KpiTile("people", "", "customers", PLACE, Measure.rows(), Optional.empty()),
                    new KpiTile("sum", "", "orders", PLACE, Measure.of(Aggregate.SUM, "amount"), Optional.empty()),
                    new KpiTile("items", "", "stock", PLACE, Measure.rows(), Optional.empty()),
                    new ChartTile("cities", "", "customers", PLACE, new Bar("city", Measure.rows(), Sort.VALUE, 5))),
            List.of());

    private static Sheet sheet(Schema schema, Block... blocks) {
        return Sheet.of(schema, RowIds.of("test", blocks[0].size()), List.of(blocks));
    }

    private static Page page(Filter... filters) {
        return DASHBOARD.filtered(List.of(filters)).of(Inputs.of(CUSTOMERS, ORDERS, STOCK), Progress.NONE);
    }

    private static double chosen(Page page, String id) {
        return ((KpiPanel) page.find(id).orElseThrow()).chosen();
    }

    @Test
    void filterReachesOtherSheetsThroughTheirCustomers() {
        var page = page(Filter.among("customers", "city", List.of("上海"), ""));

        assertEquals(2, chosen(page, "people"));
        assertEquals(30, chosen(page, "sum"));
        assertEquals(2, page.chosen());
        assertEquals(5, page.customers());
    }

    @Test
    void filterOnOrdersKeepsItsOwnRowsAndTheCustomersWhoHaveOne() {
        var page = page(Filter.among("orders", "category", List.of("tea"), ""));

        assertEquals(130, chosen(page, "sum"));
        assertEquals(2, chosen(page, "people"));
    }

    @Test
    void filtersOfTwoSheetsMeetInTheCustomersWhoPassBoth() {
        var page = page(
                Filter.among("customers", "city", List.of("Hamburg"), ""),
                Filter.among("orders", "category", List.of("tea"), ""));

        assertEquals(40, chosen(page, "sum"));
        assertEquals(1, chosen(page, "people"));
        assertEquals(1, page.chosen());
    }

    @Test
    void sheetThatKnowsNoCustomersStaysWhole() {
        assertEquals(3, chosen(page(Filter.among("customers", "city", List.of("Hamburg"), "")), "items"));
    }

    @Test
    void tileIsNotFilteredByWhatWasChosenInIt() {
        var page = page(Filter.among("customers", "city", List.of("上海"), "cities"));

        var cities = (ChartPanel) page.find("cities").orElseThrow();
        assertEquals(List.of(0), cities.drawn().picked());
        assertEquals(false, cities.plot().isFiltered());
    }

    @Test
    void missingIsChosenByTheEmptyText() {
        assertEquals(1, chosen(page(Filter.among("customers", "city", List.of(""), "")), "people"));
    }

    @Test
    void rangeOfNumbersIsOpenAtItsEnd() {
        assertEquals(30, chosen(page(Filter.between("orders", "amount", "10", "40", "")), "sum"));
    }

    @Test
    void pickingChoosesAndPickingAgainTakesBack() {
        var picked = Picks.pick(page(), "cities", 0, 0, Picks.How.REPLACE);
        assertEquals(List.of(Filter.among("customers", "city", List.of("上海"), "cities")), picked);

        var page = page(picked.toArray(Filter[]::new));
        assertEquals(List.of(), Picks.pick(page, "cities", 0, 0, Picks.How.REPLACE));
        assertEquals(
                List.of(Filter.among("customers", "city", List.of("上海", "Hamburg"), "cities")),
                Picks.pick(page, "cities", 1, 1, Picks.How.ADD));
    }

    private static Page shared(Chart chart, Filter... filters) {
        var tile = new ChartTile("parts", "", "orders", PLACE, chart);
        return DASHBOARD
                .tiled(List.of(tile))
                .filtered(List.of(filters))
                .of(Inputs.of(CUSTOMERS, ORDERS, STOCK), Progress.NONE);
    }

    private static List<Integer> picked(Page page) {
        return ((ChartPanel) page.find("parts").orElseThrow()).drawn().picked();
    }

    @Test
    void sliceOfAPieFiltersAndIsTakenBack() {
        var pie = new Pie("category", Measure.of(Aggregate.SUM, "amount"), 8);
        var tea = Filter.among("orders", "category", List.of("tea"), "parts");

        assertEquals(List.of(tea), Picks.pick(shared(pie), "parts", 1, 1, Picks.How.REPLACE));
        assertEquals(List.of(1), picked(shared(pie, tea)));
        assertEquals(List.of(), Picks.pick(shared(pie, tea), "parts", 1, 1, Picks.How.REPLACE));
    }

    @Test
    void areaOfATreemapFiltersByBothItsColumns() {
        var map = new Treemap("customer", Optional.of("category"), Measure.of(Aggregate.SUM, "amount"), 8);
        var filters = List.of(
                Filter.among("orders", "category", List.of("tea"), "parts"),
                Filter.among("orders", "customer", List.of(""), "parts"));
        var missing = ((Leaves) ((ChartPanel) shared(map).find("parts").orElseThrow()).plot())
                .leaves().stream().map(Leaves.Leaf::path).toList().indexOf(List.of("tea", ""));

        assertEquals(filters, Picks.pick(shared(map), "parts", missing, missing, Picks.How.REPLACE));
        assertEquals(List.of(missing), picked(shared(map, filters.toArray(Filter[]::new))));
    }

    @Test
    void whatIsTakenTogetherCannotBePicked() {
        var map = new Treemap("customer", Optional.empty(), Measure.rows(), 1);

        assertEquals(List.of(), Picks.pick(shared(map), "parts", 1, 1, Picks.How.REPLACE));
    }

    @Test
    void missingColumnIsSaidBeforeAnythingIsComputed() {
        var broken = DASHBOARD.filtered(List.of(Filter.among("orders", "brand", List.of("x"), "")));

        var problem = assertThrows(
                Problem.class, () -> broken.check(Shapes.of(CUSTOMERS.schema(), ORDERS.schema(), STOCK.schema())));

        assertEquals(new Problem("problem.column.missing", "brand"), problem);
    }
}
