package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Bar;
import org.clientele.chart.Box;
import org.clientele.chart.Chart;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Histogram;
import org.clientele.chart.Ink;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Scatter;
import org.clientele.chart.Sort;
import org.clientele.chart.Theme;
import org.clientele.chart.Treemap;
import org.clientele.recipe.Recipe;
import org.clientele.report.ChartTile;
import org.clientele.report.Dashboard;
import org.clientele.report.Figure;
import org.clientele.report.Filter;
import org.clientele.report.Grounds;
import org.clientele.report.KpiPanel;
import org.clientele.report.Page;
import org.clientele.report.Place;
import org.clientele.report.TableTile;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.ui.ShopProject;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

/// "How do you know?" on the sample shop.
class KnowingTest {

    private static final ShopProject SHOP = ShopProject.sample();
    private static final Workbook BOOK = SHOP.history().book();
    private static final String OVERVIEW =
            BOOK.nodes(Dashboard.class).getFirst().id();

    private static Dashboard overview() {
        return (Dashboard) BOOK.require(OVERVIEW).spec();
    }

    private static Workbook showing(Dashboard dashboard) {
        return BOOK.with(BOOK.require(OVERVIEW).doing(dashboard));
    }

    private static Grounds known(Claim claim, Locale language) {
        var ink = Ink.of(Words.in(language), Theme.LIGHT);
        return new Knowing(SHOP.evaluator(), ink).of(claim, Progress.NONE);
    }

    /// Computes the figure anew from the rows behind it and nothing else.
    private static double anew(Claim claim) {
        var page = SHOP.evaluator().evaluate(claim.trial(), Claim.PROOF, Page.class, Progress.NONE);
        return ((KpiPanel) page.panels().getFirst()).all();
    }

    private static List<String> untrue(Workbook book) {
        var page = SHOP.evaluator().evaluate(book, OVERVIEW, Page.class, Progress.NONE);
        var wrong = new ArrayList<String>();
        for (var claim : Knowing.tiles(book, OVERVIEW)) {
            var figure = Figure.of(page, claim.tile(), Optional.empty());
            Stream.concat(Stream.of(claim), IntStream.range(0, figure.marks()).mapToObj(claim::at))
                    .forEach(asked -> {
                        double now = anew(asked);
                        Figure.of(page, asked.tile(), asked.mark())
                                .shown()
                                .filter(shown -> Double.compare(shown, now) != 0)
                                .ifPresent(shown ->
                                        wrong.add(asked.tile() + " " + asked.mark() + " " + shown + " " + now));
                    });
        }
        return wrong;
    }

    @Test
    void rowsBehindEveryFigureOfTheOverviewGiveExactlyThatFigure() {
        assertEquals(List.of(), untrue(BOOK));
    }

    @Test
    void andTheyDoUnderFiltersOfSeveralTables() {
        var datasets = overview().datasets();
        var inputs = BOOK.require(OVERVIEW).inputs();
        var rfm = datasets.get(inputs.indexOf("rfm"));
        var customers = datasets.get(inputs.indexOf("customers"));
        var filters = List.of(
                Filter.among(rfm, "segment", List.of("at-risk", "loyal"), "segments"),
                Filter.among(customers, "city", List.of("Shanghai"), ""));

        assertEquals(List.of(), untrue(showing(overview().filtered(filters))));
    }

    @Test
    void everyOtherKindOfChartAndTableGivesItsFiguresToo() {
        var orders = overview().datasets().get(BOOK.require(OVERVIEW).inputs().indexOf("orders"));
        var place = new Place(0, 0, 6, 4);
        var charts = Stream.<Chart>of(
                new Bar("product", Measure.of(Aggregate.SUM, "amount").per("order_id"), Sort.NAME, 4),
                new Bar("category", Measure.of(Aggregate.MEDIAN, "price"), Sort.VALUE, 50),
                new Bar("customer_id", Measure.of(Aggregate.COUNT, "price"), Sort.VALUE, 5),
                new Histogram("amount", 12),
                new Heatmap("category", "quantity", Measure.of(Aggregate.MAX, "price")),
                new Box("category", "amount", 3),
                new Pie("category", Measure.of(Aggregate.SUM, "amount"), 4),
                new Treemap("product", Optional.of("category"), Measure.of(Aggregate.SUM, "amount"), 9),
                new Pie("category", Measure.of(Aggregate.SUM, "amount"), 5),
                new Treemap("product", Optional.empty(), Measure.rows(), 9),
                new Treemap("product", Optional.of("category"), Measure.of(Aggregate.SUM, "amount"), 12),
                new Scatter("price", "amount", 50));
        var number = new int[1];
        var tiles = new ArrayList<org.clientele.report.Tile>(
                charts.map(chart -> new ChartTile("chart-" + number[0]++, "Chart", orders, place, chart))
                        .toList());
        tiles.add(new TableTile("rows", "Rows", orders, place, List.of("order_id", "amount"), List.of(), 20));
        tiles.add(new TableTile(
                "groups",
                "Groups",
                orders,
                place,
                List.of("product"),
                List.of(Measure.of(Aggregate.MEAN, "amount"), Measure.rows()),
                7));

        assertEquals(List.of(), untrue(showing(overview().tiled(tiles))));
    }

    private static Claim revenue() {
        return Knowing.tiles(BOOK, OVERVIEW).stream()
                .filter(c -> c.tile().equals("revenue"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void walkLeadsFromTheTileOverEveryStepToTheFile() {
        var known = known(revenue(), Locale.ENGLISH);
        var orders = BOOK.require("orders");
        var lines = known.stages().getFirst().details();

        assertEquals(
                List.of("orders", orders.inputs().getFirst()),
                known.stages().stream().map(s -> s.node()).toList());
        assertEquals(((Recipe) orders.spec()).steps().size() + 1, lines.size());
        assertTrue(lines.getFirst().contains("→"), lines.getFirst());
        var raw = SHOP.evaluator().evaluate(BOOK, orders.inputs().getFirst(), Sheet.class, Progress.NONE);
        assertTrue(
                known.stages()
                        .getLast()
                        .details()
                        .getFirst()
                        .startsWith("orders.csv: %,d rows read".formatted(raw.rows())),
                known.stages().getLast().details().getFirst());
        assertEquals(Grounds.Agreement.SAME, known.agrees());
    }

    @Test
    void walkAsTextNamesFigureDefinitionFilterAndRowsInBothLanguages() {
        var english = known(revenue(), Locale.ENGLISH);
        var chinese = known(revenue(), Locale.SIMPLIFIED_CHINESE);

        assertTrue(english.text(Words.in(Locale.ENGLISH))
                .contains("Sum of amount over %,d rows of Orders".formatted(english.rows())));
        assertTrue(english.text(Words.in(Locale.ENGLISH)).contains("No filter is set."));
        assertTrue(chinese.text(Words.in(Locale.SIMPLIFIED_CHINESE)).startsWith("依据何在？"), chinese.title());
        assertTrue(chinese.text(Words.in(Locale.SIMPLIFIED_CHINESE)).contains("amount（合计）"));
    }

    @Test
    void stepThatIsSwitchedOffIsSaidToBe() {
        var orders = BOOK.require("orders");
        var book = BOOK.with(orders.doing(((Recipe) orders.spec()).switched(0)));
        var known = known(new Claim(book, OVERVIEW, "revenue", Optional.empty()), Locale.ENGLISH);

        assertTrue(
                known.stages().getFirst().details().getFirst().endsWith("(switched off)"),
                known.stages().getFirst().details().getFirst());
    }

    @Test
    void segmentsSizeIsTheRowsOfItsCustomers() {
        var atRisk = new Claim.Condition("segment", List.of("at-risk"));
        var claim = Claim.of(BOOK, "rfm", "At risk", Measure.rows(), List.of(atRisk));
        var rows = SHOP.evaluator().evaluate(claim.trial(), Claim.ROWS, Sheet.class, Progress.NONE);
        var known = known(claim, Locale.ENGLISH);

        assertEquals(rows.rows(), known.rows());
        assertEquals("%,d".formatted(rows.rows()), known.value());
        assertTrue(IntStream.range(0, rows.rows())
                .allMatch(r -> rows.block("segment").text(r).equals("at-risk")));
    }
}
