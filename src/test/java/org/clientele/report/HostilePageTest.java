package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.chart.Bar;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Histogram;
import org.clientele.chart.Ink;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Sort;
import org.clientele.chart.Theme;
import org.clientele.chart.Treemap;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cells that try to run, opened in a real browser.
class HostilePageTest {

    private static final String MARK = "document.documentElement.setAttribute('data-owned','yes')";

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private List<String> cells() {
        var here = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return List.of(
                "</script><script>" + MARK + "</script>",
                "<img src=\"" + here + "\" onerror=\"" + MARK + "\">",
                "<svg onload=" + MARK + ">",
                "<a href=\"javascript:" + MARK + "\">tea</a>",
                "javascript:" + MARK,
                "=HYPERLINK(\"" + here + "\")",
                "<!--<script>" + MARK,
                "line\u2028" + MARK + "//",
                "'); " + MARK + "; ('",
                "\"]}; " + MARK + "; //",
                "%{x} %{customdata} ${" + MARK + "}",
                "<style>@import '" + here + "'</style>",
                "<link rel=stylesheet href=" + here + ">",
                "\\u003cscript\\u003e" + MARK,
                "&lt;b&gt; &amp; \"quotes\" 'single'");
    }

    private Page page() {
        var cells = cells();
        var numbers = new long[cells.size()];
        java.util.Arrays.setAll(numbers, i -> i);
        var sheet = Sheet.of(
                Schema.of(Field.of(cells.get(0), Type.TEXT), Field.of(cells.get(1), Type.INTEGER)),
                RowIds.of("test", cells.size()),
                List.of(TextBlock.of(cells), new IntegerBlock(numbers)));
        var column = cells.get(0);
        var data = cells.get(2);
        var tiles = List.<Tile>of(
                new ChartTile(
                        cells.get(3), cells.get(0), data, at(0, 0), new Bar(column, Measure.rows(), Sort.NAME, 50)),
                new ChartTile("2", cells.get(1), data, at(6, 0), new Heatmap(column, column, Measure.rows())),
                new ChartTile("3", cells.get(6), data, at(0, 8), new Histogram(cells.get(1), 5)),
                new TableTile("4", cells.get(8), data, at(6, 8), List.of(column, cells.get(1)), List.of(), 50),
                new ChartTile("6", cells.get(10), data, at(0, 20), new Pie(column, Measure.rows(), 8)),
                new ChartTile(
                        "7",
                        cells.get(11),
                        data,
                        at(6, 20),
                        new Treemap(cells.get(1), Optional.of(column), Measure.rows(), 50)),
                new KpiTile("5", cells.get(9), data, at(0, 16), Measure.rows(), Optional.empty()));
        var filter = Filter.among(data, column, cells, "");
        return new Dashboard(cells.get(0), List.of(data), Optional.empty(), tiles, List.of(filter))
                .of(Inputs.of(sheet), Progress.NONE);
    }

    private static Place at(int column, int row) {
        return new Place(column, row, 6, 8);
    }

    @Test
    void nothingFromTheDataRunsOrConnectsAndEveryTextStands() throws Exception {
        var html = Html.report(
                page(),
                Ink.of(SampleShop.EN, Theme.LIGHT),
                new Imprint(
                        Optional.empty(),
                        List.of(new Imprint.Origin(cells().get(2), List.of(cells().get(1)), cells().get(0))),
                        List.of(new Imprint.Known("5", grounds())),
                        remarks(),
                        cells()));

        var dom = Chromium.dom(html, folder);

        assertFalse(dom.contains("data-owned=\"yes\""), "a cell has run");
        assertEquals(0, requests.get(), "the page has asked the network");
        var shown = text(dom);
        for (var cell : cells()) {
            assertTrue(shown.contains(cell), () -> "the table does not show " + cell);
            assertTrue(noted(dom).contains(cell), () -> "the foot does not show the note " + cell);
        }
        assertEquals(2, count(dom, "<details id="), "parts that fold out");
        assertTrue(dom.contains("href=\"#know-0\""), "the tile leads to its part");
        assertTrue(dom.contains("&lt;img src="), "the part shows what its texts are");
        assertEquals(5, count(dom, "class=\"plot js-plotly-plot\""), "charts drawn");
        assertTrue(count(dom, "<g class=\"point\">") >= cells().size(), "bars drawn");
        assertTrue(count(dom, "<g class=\"slice\"") > 8, "slices and areas drawn");
    }

    /// How a tile is known, in nothing but hostile words.
    private Grounds grounds() {
        var cells = cells();
        var stage = new Stage("stage", cells.get(1), cells.get(2), cells.get(3), cells, cells.get(4));
        return new Grounds(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells,
                1,
                cells.get(11),
                Grounds.Agreement.SAME,
                List.of(stage));
    }

    /// Notes on everything, in nothing but hostile words; one is shown at its tile too.
    private List<Remark> remarks() {
        return cells().stream()
                .map(cell -> new Remark("node", cell.equals(cells().getFirst()) ? "5" : "", cell, cell))
                .toList();
    }

    /// The text of the notes at the foot, entities read back.
    private static String noted(String dom) {
        return text(dom, "dd");
    }

    /// The text of the table's cells, entities read back.
    private static String text(String dom) {
        return text(dom, "td");
    }

    private static String text(String dom, String element) {
        var texts = new StringBuilder();
        var cells = Pattern.compile("<" + element + "[^>]*>(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(dom);
        while (cells.find()) {
            texts.append(cells.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&nbsp;", "\u00a0")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"));
        }
        return texts.toString();
    }

    private static long count(String dom, String part) {
        return Stream.iterate(dom.indexOf(part), at -> at >= 0, at -> dom.indexOf(part, at + 1))
                .count();
    }

    /// Shows that the test would notice.
    @Test
    void sameCellsWrittenIntoAPlainPageDoRun() throws Exception {
        var plain = "<!DOCTYPE html><html><body>" + String.join("\n", cells()) + "</body></html>";

        var dom = Chromium.dom(plain, folder);

        assertTrue(dom.contains("data-owned=\"yes\""));
        assertTrue(requests.get() > 0);
    }

    @Test
    void sampleOverviewIsDrawnInBothLanguages() throws Exception {
        var inputs = SampleShop.inputs();
        for (var words : List.of(SampleShop.EN, SampleShop.ZH)) {
            var page = SampleShop.overview(words, inputs).of(inputs, Progress.NONE);

            var dom = Chromium.dom(Html.report(page, Ink.of(words, Theme.DARK), Imprint.none()), folder);

            assertEquals(7, count(dom, "class=\"plot js-plotly-plot\""));
            assertTrue(dom.contains("<h1 id=\"title\">" + words.text("overview.title")));
            assertTrue(dom.contains(words.text("segment.at-risk")));
            assertTrue(dom.contains("lang=\"" + words.locale().toLanguageTag() + "\""));
        }
    }
}
