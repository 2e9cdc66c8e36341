package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.chart.Bar;
import org.clientele.chart.Ink;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Sort;
import org.clientele.chart.Theme;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Mask;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Privacy;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three hundred hostile texts at every place of every page that is exported, in a real browser that tells what it
/// does.
class InertPagesTest {

    private static final String HERE = "http://127.0.0.1:9/owned";
    private static final List<String> ALL = Payloads.of(HERE);
    private static final String PROBE = "window.__pwned + '|' +"
            + " document.querySelectorAll('[onerror],[onload],[onfocus],[ontoggle],iframe,object,embed,"
            + "base,form,a[href^=\"javascript\"],a[href^=\"http\"]').length";

    private Inspected browser;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        browser = Inspected.start(folder);
    }

    @AfterEach
    void close() throws Exception {
        browser.close();
    }

    private Inspected.Seen seen(String html) throws IOException, InterruptedException {
        var seen = browser.open(Inspected.file(folder, "<img src=x onerror=alert(1)>.html", html), PROBE);
        assertEquals(List.of(), seen.dialogs(), "dialogs");
        assertEquals(List.of(), seen.requests(), "requests");
        assertEquals(List.of(), seen.errors(), "errors on the console");
        assertEquals("undefined|0", seen.probe(), "run or built from the data");
        return seen;
    }

    private static void assertShown(List<String> texts, String shown) {
        var lost = texts.stream().filter(text -> !shown.contains(text)).toList();
        assertEquals(List.of(), lost, "texts that are not shown as they are");
    }

    private static Grounds grounds(String text) {
        var stage = new Stage("node " + text, text, text, text, List.of(text), text);
        return new Grounds(text, text, text, List.of(text), 1, text, Grounds.Agreement.SAME, List.of(stage));
    }

    @Test
    void dashboardsWithWalksAndNotesAreInert() throws Exception {
        var tiles = new ArrayList<Tile>();
        tiles.add(new TableTile("t", ALL.get(1), "d", at(0), List.of(ALL.get(0), ALL.get(3)), List.of(), 300));
        tiles.add(new ChartTile("b", ALL.get(9), "d", at(1), new Bar(ALL.get(0), Measure.rows(), Sort.NAME, 50)));
        tiles.add(new ChartTile("p", ALL.get(30), "d", at(3), new Pie(ALL.get(3), Measure.rows(), 8)));
        tiles.add(new KpiTile("k", ALL.get(40), "d", at(4), Measure.rows(), Optional.empty()));
        var sheet = Sheet.of(
                Schema.of(
                        Field.of(ALL.get(0), Type.TEXT), Field.of(ALL.get(3), Type.TEXT), Field.of("n", Type.INTEGER)),
                RowIds.of("x", ALL.size()),
                List.of(
                        TextBlock.of(ALL),
                        TextBlock.of(ALL.reversed()),
                        new IntegerBlock(
                                IntStream.range(0, ALL.size()).asLongStream().toArray())));
        var page = new Dashboard(
                        ALL.get(50),
                        List.of("d"),
                        Optional.empty(),
                        tiles,
                        List.of(Filter.among("d", ALL.get(0), ALL, "")))
                .of(Inputs.of(sheet), Progress.NONE);
        var imprint = new Imprint(
                Optional.empty(),
                List.of(new Imprint.Origin(ALL.get(2), List.of(ALL.get(1)), ALL.get(0))),
                ALL.stream()
                        .limit(60)
                        .map(text -> new Imprint.Known("k", grounds(text)))
                        .toList(),
                ALL.stream().map(text -> new Remark("node", "", text, text)).toList(),
                List.of());

        var seen = seen(Html.report(page, Ink.of(SampleShop.EN, Theme.LIGHT), imprint));

        assertShown(ALL.stream().map(InertPagesTest::onALine).toList(), onALine(seen.text()));
    }

    private static Place at(int row) {
        return new Place(0, row * 8, 12, 8);
    }

    /// What ends a line in script is shown as a space where a text is one line.
    private static String onALine(String text) {
        return text.replaceAll("[\u2028\u2029]", " ");
    }

    @Test
    void portraitsAreInertWithAndWithoutWalks() throws Exception {
        var text = new PortraitText(SampleShop.EN, "CNY", Map.of(), Mask.SHOWN);
        var remarks = ALL.stream().map(t -> new Remark("node", "", t, t)).toList();
        var walks = ALL.stream().map(InertPagesTest::grounds).toList();
        for (int i = 0; i < ALL.size(); i += 75) {
            var plain = PortraitHtml.of(PortraitHtmlTest.page(ALL.get(i)), Optional.empty(), text.remarking(remarks));
            assertShown(ALL, seen(plain).text());
        }
        var walked = PortraitHtml.of(
                PortraitHtmlTest.page(ALL.get(7)), Optional.of(PortraitHtmlTest.why(ALL.get(8))), text.knowing(walks));
        assertShown(
                ALL.stream().map(InertPagesTest::onALine).toList(),
                onALine(seen(walked).text()));
    }

    @Test
    void groupPagesAreInert() throws Exception {
        var products =
                ALL.stream().map(t -> new GroupPage.Product(t, 1, 0.5, 2)).toList();
        var page = new GroupPage(
                "segment",
                ALL.get(0),
                2,
                8,
                Optional.of(10.0),
                Optional.of(0.5),
                List.of(new GroupPage.Figure("total", Optional.of(5.0), Optional.empty())),
                products,
                List.of(new GroupPage.Example(ALL.get(1), Privacy.OPEN, Optional.of(ALL.get(2)), Optional.of(9.0))));
        var text = new PortraitText(SampleShop.ZH, "CNY", Map.of(), Mask.MASKED)
                .knowing(ALL.stream().limit(30).map(InertPagesTest::grounds).toList());

        assertShown(ALL, seen(GroupHtml.of(page, text)).text());
    }

    /// Shows that the browser would tell.
    @Test
    void theSameTextsInAPlainPageAreTold() throws Exception {
        var seen = browser.open(
                Inspected.file(
                        folder,
                        "plain.html",
                        "<!DOCTYPE html><body>" + ALL.get(3).replace("'", "&#39;") + ALL.get(0) + ALL.get(1)
                                + ALL.get(2) + ALL.get(6) + "<script>throw 1</script>"),
                PROBE);

        assertFalse(seen.dialogs().isEmpty());
        assertFalse(seen.requests().isEmpty());
        assertFalse(seen.errors().isEmpty());
        assertTrue(seen.probe().startsWith("1|"), seen.probe());
        assertEquals(300, ALL.size());
    }
}
