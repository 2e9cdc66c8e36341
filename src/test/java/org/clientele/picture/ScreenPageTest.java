package org.clientele.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Bar;
import org.clientele.chart.Histogram;
import org.clientele.chart.Ink;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Sort;
import org.clientele.chart.Theme;
import org.clientele.chart.Treemap;
import org.clientele.report.ChartTile;
import org.clientele.report.Dashboard;
import org.clientele.report.Filter;
import org.clientele.report.Html;
import org.clientele.report.Imprint;
import org.clientele.report.Place;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.clientele.ui.FxTest;
import org.clientele.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page as the window's WebView shows it.
class ScreenPageTest {

    private static final Ink INK = Ink.of(Words.in(Locale.ENGLISH), Theme.LIGHT);
    private static final Sheet SHEET = Sheet.of(
            Schema.of(Field.of("city", Type.TEXT), Field.of("age", Type.INTEGER), Field.of("debt", Type.INTEGER)),
            RowIds.of("test", 4),
            List.of(
                    TextBlock.of("上海", "上海", "Hamburg", "Porto"),
                    new IntegerBlock(new long[] {20, 30, 40, 50}),
                    new IntegerBlock(new long[] {1, 2, 3, -4})));
    private static final Dashboard DASHBOARD = new Dashboard(
            "Page",
            List.of("customers"),
            Optional.empty(),
            List.of(
                    new ChartTile(
                            "cities",
                            "Cities",
                            "customers",
                            new Place(0, 0, 6, 6),
                            new Bar("city", Measure.rows(), Sort.VALUE, 8)),
                    new ChartTile("ages", "Ages", "customers", new Place(6, 0, 6, 6), new Histogram("age", 4)),
                    new ChartTile(
                            "parts",
                            "Parts",
                            "customers",
                            new Place(0, 6, 6, 6),
                            new Treemap("age", Optional.of("city"), Measure.rows(), 8)),
                    new ChartTile(
                            "slices",
                            "Slices",
                            "customers",
                            new Place(6, 6, 6, 6),
                            new Pie("city", Measure.of(Aggregate.SUM, "debt"), 8))),
            List.of());

    /// What the page calls.
    public static final class Bridge {

        final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

        public void pick(String tile, int first, int last, String how) {
            calls.add(tile + " " + first + " " + last + " " + how);
        }

        public void menu(String tile, double x, double y) {
            calls.add("menu " + tile);
        }

        public void clear() {
            calls.add("clear");
        }
    }

    private static final Bridge BRIDGE = new Bridge();
    private static WebEngine engine;

    @BeforeAll
    static void load() throws Exception {
        Toolkit.start();
        var ready = new CompletableFuture<WebEngine>();
        Platform.runLater(() -> {
            var view = new WebView();
            view.resize(1200, 800);
            view.getEngine().getLoadWorker().stateProperty().subscribe(state -> {
                if (state == Worker.State.SUCCEEDED) {
                    ready.complete(view.getEngine());
                }
            });
            view.getEngine().loadContent(Html.screen(INK));
        });
        engine = ready.get(30, TimeUnit.SECONDS);
        onScreen("1");
    }

    private static String onScreen(String script) throws Exception {
        return CompletableFuture.supplyAsync(() -> String.valueOf(engine.executeScript(script)), Platform::runLater)
                .get(30, TimeUnit.SECONDS);
    }

    private static void show(Filter... filters) throws Exception {
        var page = DASHBOARD.filtered(List.of(filters)).of(Inputs.of(SHEET), Progress.NONE);
        var json = Html.json(page, INK, Imprint.none());
        CompletableFuture.runAsync(
                        () -> {
                            new Script(engine).bridge(BRIDGE);
                            new Script(engine).call("update", json);
                        },
                        Platform::runLater)
                .get(30, TimeUnit.SECONDS);
        drawn();
    }

    /// Charts are drawn one per turn of the page; this takes more turns than there are charts.
    private static void drawn() throws Exception {
        onScreen("window.turns = 8; (function turn() { if (--window.turns) setTimeout(turn); })()");
        FxTest.await("the charts", () -> (int) engine.executeScript("window.turns") == 0);
    }

    @BeforeEach
    void showAll() throws Exception {
        BRIDGE.calls.clear();
        show();
    }

    @Test
    void updateDrawsAndDrawsAgainInPlace() throws Exception {
        onScreen("window.kept = document.querySelector('.plot')");

        show(Filter.among("customers", "city", List.of("上海"), "cities"));

        assertEquals("4", onScreen("document.querySelectorAll('.js-plotly-plot').length"));
        assertEquals("true", onScreen("window.kept === document.querySelector('.plot')"));
        assertEquals("1", onScreen("document.querySelectorAll('.tile.source').length"));
        assertEquals("filters 3 tiles", onScreen("document.querySelector('.source .note').textContent"));
    }

    @Test
    void clickComesBackAsThePlaceInThePlot() throws Exception {
        onScreen("document.querySelector('.plot').emit('plotly_click',"
                + " {points: [{pointIndex: 1}], event: {ctrlKey: true}})");

        assertEquals("cities 1 1 add", BRIDGE.calls.poll(5, TimeUnit.SECONDS));
    }

    /// Clicks an area or header of the treemap, or a slice of the pie, as a mouse does.
    private static void click(String text) throws Exception {
        var event = "new MouseEvent('%s', {bubbles: true, view: window})";
        onScreen("(() => { const slice = [...document.querySelectorAll('g.slice')].find(g => g.textContent.includes('"
                + text + "')); slice.dispatchEvent(" + event.formatted("mouseover") + "); slice.dispatchEvent("
                + event.formatted("click") + "); })()");
    }

    @Test
    void clickOnAnAreaOfATreemapComesBackAndOneOnAGroupDoesNot() throws Exception {
        click("上海");
        click("All");
        click("Hamburg");
        click("50");

        assertEquals("parts 3 3 replace", BRIDGE.calls.poll(5, TimeUnit.SECONDS));
        assertNull(BRIDGE.calls.poll());
        assertEquals("8", onScreen("document.querySelectorAll('.treemaplayer g.slice').length"));
    }

    @Test
    void whatIsNoWholeIsSaidAndDrawnWhereItIsOne() throws Exception {
        assertEquals(
                "Porto is negative (−4), and a share of a whole cannot be. Bars can show it: change the kind of this"
                        + " tile.",
                onScreen("document.querySelector('.instead').textContent"));

        show(Filter.among("customers", "age", List.of("20", "40"), "parts"));
        click("Hamburg 75");

        assertEquals("0", onScreen("document.querySelectorAll('.instead').length"));
        assertEquals("slices 0 0 replace", BRIDGE.calls.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void dragComesBackAsARange() throws Exception {
        onScreen("document.querySelectorAll('.plot')[1].emit('plotly_selected', {range: {x: [0.7, 2.2]}})");

        assertEquals("ages 1 2 replace", BRIDGE.calls.poll(5, TimeUnit.SECONDS));
        assertEquals("select", onScreen("document.querySelectorAll('.plot')[1].layout.dragmode"));
    }

    @Test
    void tableOfATileIsPickedByKeyboard() throws Exception {
        onScreen("document.querySelector('.acts button').click()");
        onScreen("document.querySelectorAll('tbody tr')[2].dispatchEvent("
                + "new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))");

        assertEquals("cities 2 2 replace", BRIDGE.calls.poll(5, TimeUnit.SECONDS));
        onScreen("document.querySelector('.acts button').click()");
    }

    @Test
    void escapeClears() throws Exception {
        onScreen("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))");

        assertEquals("clear", BRIDGE.calls.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void textOfCellsIsShownOnTheAxis() throws Exception {
        assertTrue(onScreen("document.querySelector('.plot').textContent").contains("上海"));
    }
}
