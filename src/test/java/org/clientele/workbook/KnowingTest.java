package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    private static Knowing knowing() {
        return new Knowing(SHOP.evaluator(), Ink.of(Words.in(Locale.ENGLISH), Theme.LIGHT));
    }

    @Test
    void segmentsSizeGoesDownToTheOrderLinesItsScoresWereReadFrom() {
        var atRisk = new Claim.Condition("segment", List.of("at-risk"));
        var claim = Claim.of(BOOK, "rfm", "At risk", Measure.rows(), List.of(atRisk));

        var layers = knowing().layers(claim, Progress.NONE);

        assertEquals(2, layers.size());
        var members = layers.getFirst().rows();
        var lines = layers.getLast().rows();
        assertEquals(
                org.clientele.table.Numbers.sum(members.numbers("monetary")),
                org.clientele.table.Numbers.sum(lines.numbers("amount")),
                1e-6);
        assertEquals(texts(members, "customer_id"), texts(lines, "customer_id"));
        assertTrue(
                knowing().of(claim, Progress.NONE).filters().getLast().startsWith("These come from"),
                knowing().of(claim, Progress.NONE).filters().toString());
    }

    private static java.util.Set<String> texts(Sheet sheet, String column) {
        return IntStream.range(0, sheet.rows())
                .mapToObj(r -> sheet.block(column).text(r))
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void testsFigureSaysItsFormulaTheRowsThatWereReadAndTheWayToTheFile() {
        var pair = new org.clientele.analysis.infer.Relate(
                org.clientele.analysis.infer.Side.of("price"), org.clientele.analysis.infer.Side.of("amount"));
        var book = BOOK.with(Node.of("pair", "Price and amount", pair, "orders"));
        var finding = new Finding(book, "pair", "pearson", "Correlation", "0.5");

        var known = knowing().of(finding, Progress.NONE);

        assertTrue(known.definition().contains("covariance"), known.definition());
        assertTrue(known.filters().getFirst().contains("with a value in both columns"));
        assertEquals("orders.csv", known.stages().getLast().title());
        var whole = SHOP.evaluator().evaluate(book, "pair", org.clientele.analysis.infer.Relation.class, Progress.NONE);
        assertEquals(whole.complete(), known.rows());
    }

    @Test
    void modelsFigureHasTheRowsThatWereLearntFromAndThoseThatWereHeldOut() {
        var fit = org.clientele.analysis.predict.FitModels.ofNumber("monetary", List.of("recency", "frequency"));
        var book = BOOK.with(Node.of("fit", "Fit", fit, "rfm"));
        var json = new BookJson(Catalog.standard());
        var models = SHOP.evaluator().evaluate(book, "fit", org.clientele.analysis.predict.Models.class, Progress.NONE);

        var finding = Finding.at(book, "fit", "/models/1/metrics/0/held", json.write(models));
        var layers = knowing().layers(finding, Progress.NONE);

        assertEquals("r2", finding.figure());
        assertEquals(
                List.of(models.split().held(), models.split().training()),
                layers.stream().map(l -> l.rows().rows()).toList());
        var held = IntStream.range(0, layers.getFirst().rows().rows())
                .mapToObj(r -> layers.getFirst().rows().ids().name(r))
                .collect(java.util.stream.Collectors.toSet());
        assertTrue(IntStream.range(0, layers.getLast().rows().rows())
                .noneMatch(r -> held.contains(layers.getLast().rows().ids().name(r))));
    }

    @Test
    void portraitsFigureHasTheCustomersOwnRowsWithoutPersonalValues() {
        var portraits = Portraits.of(BOOK, Outlook.of(BOOK, SHOP.evaluator().deposits()))
                .orElseThrow();
        var book = portraits.portrait("C10282");
        var finding = new Finding(book, Portraits.PAGE, "total", "Total", "1");

        var layers = knowing().layers(finding, Progress.NONE);

        assertTrue(layers.size() >= 4, layers.toString());
        assertTrue(layers.stream()
                .allMatch(l -> l.rows().schema().fields().stream().noneMatch(f -> f.isPersonal())));
        assertTrue(layers.stream()
                .filter(l -> l.rows().schema().find("customer_id").isPresent())
                .allMatch(l -> texts(l.rows(), "customer_id").stream().allMatch("C10282"::equals)));
        var text = knowing().of(finding, Progress.NONE).text(Words.in(Locale.ENGLISH));
        assertFalse(text.contains("C10282"), text);
    }

    @Test
    void everyFigureThatScreensShowHasADefinition() {
        var words = Words.in(Locale.ENGLISH);
        var undefined = Stream.of(
                        Stream.of(org.clientele.analysis.predict.Measure.values())
                                .map(m -> kebab(m, "")),
                        Stream.of(org.clientele.analysis.recommend.Measure.values())
                                .map(m -> kebab(m, "-at")),
                        org.clientele.customer.CustomerList.FIGURES.stream())
                .flatMap(s -> s)
                .filter(kind -> !words.has("how." + kind))
                .toList();

        assertEquals(List.of(), undefined);
    }

    private static String kebab(Enum<?> measure, String end) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-') + end;
    }
}
