package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.customer.Mask;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

/// Pages as PDF, read again by another reader than wrote them: their words, their order and their quiet.
class PdfTest {

    private static final Map<Words, Page> PAGES = new HashMap<>();

    /// Figures as plotly writes them: a bar, a cell of a heatmap, and a text from the data.
    static Pictures drawing(String text) {
        return new Pictures() {
            @Override
            public byte[] png(Picture picture) {
                throw new UnsupportedOperationException();
            }

            @Override
            public byte[] svg(Picture picture) {
                return """
                    <svg viewBox="0 0 9 9"><defs><clipPath id="c"><rect width="400" height="300"/></clipPath></defs>
                    <g clip-path="url(#c)" transform="translate(5,5)"><path d="M0,0H80V9A2,2 0 0 1 78,11Z"
                    style="fill: rgb(9, 105, 218); opacity: 0.5"/></g><text x="9" y="40"
                    transform="rotate(-90,9,40)" style="font-size: 12px">%s</text></svg>\
                    """.formatted(PrintPage.safe(text)).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static Page page(Words words) {
        return PAGES.computeIfAbsent(words, _ -> {
            var inputs = SampleShop.inputs();
            return SampleShop.overview(words, inputs).of(inputs, Progress.NONE);
        });
    }

    static byte[] dashboard(Words words, String stamp) {
        return DashboardPdf.of(page(words), Ink.of(words, Theme.LIGHT), Imprint.none(), drawing("drawn 图"), stamp);
    }

    static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String close(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void gather(JsonNode json, TreeSet<String> words) {
        if (json.isTextual()) {
            words.add(json.asText());
        }
        json.forEach(part -> gather(part, words));
    }

    @Test
    void aDashboardSaysEveryWordOfThePageAndNumbersItsPages() throws Exception {
        for (var words : List.of(SampleShop.EN, SampleShop.ZH)) {
            var page = page(words);
            var wanted = new TreeSet<String>();
            for (var tile : new PageJson(page, Ink.of(words, Theme.LIGHT))
                    .json(Imprint.none())
                    .get("tiles")) {
                wanted.add(tile.get("title").asText());
                wanted.add(tile.path("value").asText());
                wanted.add(tile.path("note").asText());
                if (tile.get("kind").asText().equals("table")) {
                    gather(tile.get("heads"), wanted);
                    gather(tile.get("rows"), wanted);
                }
            }

            var said = close(text(dashboard(words, "17-0123456789abcdef")));

            for (var word : wanted) {
                assertTrue(said.contains(close(word)), word + " is not in " + said);
            }
            assertTrue(said.contains(close(words.text("page.number", 1, 3))), said);
            assertTrue(said.contains("drawn图"), "the text of figures is text");
            assertTrue(
                    said.endsWith("17-0123456789abcdef" + close(page.title() + words.text("page.number", 3, 3))), said);
        }
    }

    @Test
    void aFigureWithCharactersThatXmlLacksIsDrawn() throws Exception {
        var pdf = DashboardPdf.of(
                page(SampleShop.EN),
                Ink.of(SampleShop.EN, Theme.LIGHT),
                Imprint.none(),
                drawing("a\u0001b\uFFFFc\uD83D\uDE00d"),
                "");

        assertTrue(close(text(pdf)).contains("abc"), text(pdf));
    }

    @Test
    void theSamePageIsTheSameBytes() {
        assertArrayEquals(dashboard(SampleShop.ZH, "x"), dashboard(SampleShop.ZH, "x"));
        assertFalse(java.util.Arrays.equals(dashboard(SampleShop.ZH, "x"), dashboard(SampleShop.ZH, "y")));
    }

    @Test
    void whoHearsItIsToldTheLanguageTheHeadingsAndTheFigures() throws Exception {
        try (var document = Loader.loadPDF(dashboard(SampleShop.ZH, ""))) {
            var catalog = document.getDocumentCatalog();
            var tree = catalog.getStructureTreeRoot().getCOSObject().toString();

            assertEquals("zh-CN", catalog.getLanguage());
            assertEquals("客户总览", document.getDocumentInformation().getTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertFalse(tree.isEmpty());
        }
    }

    @Test
    void aPortraitSaysWhatItsPageInABrowserSays() throws Exception {
        var words = new PortraitText(SampleShop.ZH, "CNY", Map.of(), Mask.SHOWN);
        var page = PortraitHtmlTest.page("王小明 <b> $1");
        var why = Optional.of(PortraitHtmlTest.why("王小明 <b> $1"));
        var html = PortraitHtml.of(page, why, words)
                .replaceAll("(?s)^.*<body>", "")
                .replaceAll("(?s)<svg.*?</svg>|<li>", "");

        var said = close(text(PortraitPdf.of(page, why, words, "")));

        for (var part : html.split("<[^>]*>")) {
            var word = close(part.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"));
            assertTrue(said.contains(word), word + " is not in " + said);
        }
    }

    @Test
    void maskedPortraitsAndSegmentsTellNoName() throws Exception {
        var words = new PortraitText(SampleShop.EN, "CNY", Map.of(), Mask.MASKED);

        var said = text(PortraitPdf.of(
                PortraitHtmlTest.page("Zoe Quux"), Optional.of(PortraitHtmlTest.why("Zoe Quux")), words, ""));

        assertTrue(said.contains("Z•••••"), said);
        assertTrue(said.contains("8 characters, hidden because a"), said);
        assertTrue(said.contains("Personal values are masked"), said);
    }

    @Test
    void everyFormOfAPageSaysWhichPersonalColumnsAreNotInIt() throws Exception {
        var line = "2 personal columns are not in this page: name, mobile. Who wrote it has no key to them.";
        var columns = List.of("name", "mobile");
        var ink = Ink.of(SampleShop.EN, Theme.LIGHT);
        var imprint = Imprint.none().lacking(columns);
        var words = new PortraitText(SampleShop.EN, "CNY", Map.of(), Mask.MASKED).lacking(columns);
        var portrait = PortraitHtmlTest.page("Zoe Quux");

        var dashboard = Html.report(page(SampleShop.EN), ink, imprint);
        assertTrue(dashboard.contains(line), "the dashboard in a browser");
        assertFalse(Html.report(page(SampleShop.EN), ink, Imprint.none()).contains("not in this page"));
        assertTrue(PortraitHtml.of(portrait, Optional.empty(), words).contains(line), "the portrait in a browser");
        for (var pdf : List.of(
                DashboardPdf.of(page(SampleShop.EN), ink, imprint, drawing("drawn"), ""),
                PortraitPdf.of(portrait, Optional.empty(), words, ""))) {
            assertTrue(close(text(pdf)).contains(close(line)), text(pdf));
        }
    }
}
