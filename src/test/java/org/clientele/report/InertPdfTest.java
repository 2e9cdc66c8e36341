package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.clientele.chart.Ink;
import org.clientele.chart.Measure;
import org.clientele.chart.Theme;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Mask;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Hostile texts at every place of every page as PDF: no name of PDF that acts is in the file, whether it is read as
/// bytes, as objects or as what draws the pages; and every text is there as it was.
class InertPdfTest {

    private static final Pattern ACTS =
            Pattern.compile("/(JS|JavaScript|Launch|OpenAction|AA|URI|GoToR|GoToE|SubmitForm"
                    + "|ImportData|Rendition|RichMedia|EmbeddedFiles?|AcroForm|XFA|Annots|Names|ObjStm)\\b");

    private static final Set<String> DRAWN =
            Set.of("H1", "H2", "H3", "P", "TH", "TD", "Figure", "Span", "Artifact", "MCID");

    private static final List<String> OWN = List.of(
            ")>> endobj 1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj",
            "/Launch <</F (cmd.exe)>> /URI (http://127.0.0.1:9/owned)",
            "ET EMC Q endstream endobj trailer <</Root 9 0 R>> %%EOF",
            "\\) Tj /Annots [<</Subtype /Link /A <</S /URI /URI (http://127.0.0.1:9/)>>>>] (",
            "\uFEFF/AA \u202E/JS (x)");

    private static final List<String> ALL = all();

    private static List<String> all() {
        var all = new ArrayList<>(OWN);
        all.addAll(Payloads.of("http://127.0.0.1:9/owned"));
        return List.copyOf(all);
    }

    /// Returns what acts or is unknown in a file.
    private static Set<String> found(byte[] pdf) throws IOException {
        var found = new TreeSet<String>();
        var outside = new String(pdf, StandardCharsets.ISO_8859_1).replaceAll("(?s)stream\r?\n.*?endstream", "");
        ACTS.matcher(outside).results().forEach(match -> found.add("bytes " + match.group()));
        try (var document = Loader.loadPDF(pdf)) {
            walk(document.getDocument().getTrailer(), new HashSet<>(), found);
            for (var page : document.getPages()) {
                var own = new HashSet<String>();
                page.getResources().getFontNames().forEach(name -> own.add(name.getName()));
                page.getResources().getExtGStateNames().forEach(name -> own.add(name.getName()));
                page.getResources().getPropertiesNames().forEach(name -> own.add(name.getName()));
                for (var token : new PDFStreamParser(page).parse()) {
                    if (token instanceof COSName name
                            && !own.contains(name.getName())
                            && !DRAWN.contains(name.getName())) {
                        found.add("drawn /" + name.getName());
                    }
                }
            }
        }
        return found;
    }

    private static void walk(COSBase base, Set<COSBase> seen, Set<String> found) {
        var here = base instanceof COSObject reference ? reference.getObject() : base;
        if (here == null || !seen.add(here)) {
            return;
        }
        switch (here) {
            case COSDictionary dictionary ->
                dictionary.entrySet().forEach(entry -> {
                    walk(entry.getKey(), seen, found);
                    walk(entry.getValue(), seen, found);
                });
            case COSArray array -> array.forEach(each -> walk(each, seen, found));
            case COSName name -> {
                if (ACTS.matcher("/" + name.getName()).matches()) {
                    found.add("object /" + name.getName());
                }
            }
            default -> {}
        }
    }

    private static Grounds grounds(String text) {
        var stage = new Stage(text, text, text, text, List.of(text), text);
        return new Grounds(text, text, text, List.of(text), 9, text, Grounds.Agreement.SAME, List.of(stage));
    }

    private static byte[] dashboard() {
        var sheet = Sheet.of(
                Schema.of(Field.of(ALL.get(0), Type.TEXT)), RowIds.of("test", ALL.size()), List.of(TextBlock.of(ALL)));
        var tiles = List.<Tile>of(
                new ChartTile(
                        ALL.get(1),
                        ALL.get(1),
                        ALL.get(2),
                        new Place(0, 0, 6, 6),
                        new org.clientele.chart.Bar(ALL.get(0), Measure.rows(), org.clientele.chart.Sort.NAME, 9)),
                new KpiTile("k", ALL.get(3), ALL.get(2), new Place(6, 0, 6, 2), Measure.rows(), Optional.empty()),
                new TableTile(
                        "t", ALL.get(4), ALL.get(2), new Place(0, 6, 12, 6), List.of(ALL.get(0)), List.of(), 500));
        var page = new Dashboard(ALL.get(0), List.of(ALL.get(2)), Optional.empty(), tiles, List.of())
                .of(Inputs.of(sheet), Progress.NONE);
        var imprint = Imprint.none()
                .knowing(List.of(new Imprint.Known("k", grounds(ALL.get(0)))))
                .remarking(List.of(new Remark("n", "k", ALL.get(1), ALL.get(3))));
        return DashboardPdf.of(
                page, Ink.of(SampleShop.EN, Theme.LIGHT), imprint, PdfTest.drawing(ALL.get(1)), ALL.get(2));
    }

    private static String close(String text) {
        return text.replaceAll("[\\s\\p{Cf}\u2028\u2029]+", "");
    }

    @Test
    void nothingActsInADashboardAndEveryTextIsThere() throws Exception {
        var pdf = dashboard();

        var said = close(PdfTest.text(pdf));

        assertEquals(Set.of(), found(pdf));
        for (var text : ALL) {
            assertTrue(said.contains(close(text)), text);
        }
    }

    @Test
    void nothingActsInPortraitsAndSegments() throws Exception {
        for (var text : OWN) {
            var words = new PortraitText(SampleShop.EN, "CNY", Map.of(), Mask.SHOWN).knowing(List.of(grounds(text)));
            var group = new GroupPage(
                    "segment",
                    text,
                    2,
                    8,
                    Optional.of(10.0),
                    Optional.of(0.5),
                    List.of(new GroupPage.Figure("total", Optional.of(5.0), Optional.empty())),
                    List.of(new GroupPage.Product(text, 1, 0.5, 2)),
                    List.of(new GroupPage.Example("1", Privacy.OPEN, Optional.of(text), Optional.of(9.0))));

            var portrait =
                    PortraitPdf.of(PortraitHtmlTest.page(text), Optional.of(PortraitHtmlTest.why(text)), words, text);

            assertEquals(Set.of(), found(portrait), text);
            assertEquals(Set.of(), found(GroupPdf.of(group, words, text)), text);
        }
    }

    private static byte[] planted(byte[] pdf, java.util.function.Consumer<PDDocument> fault) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            fault.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /// Shows that the scan would notice: a script, a title written as plain text, and a name from the data that draws.
    @Test
    void whatIsPlantedIsFound() throws Exception {
        var pdf = PortraitPdf.of(
                PortraitHtmlTest.page("x"),
                Optional.empty(),
                new PortraitText(SampleShop.EN, "", Map.of(), Mask.SHOWN),
                "");

        var script =
                found(planted(pdf, d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        var title = found(new String(pdf, StandardCharsets.ISO_8859_1)
                .replaceFirst("/Title <", "/Subject (" + OWN.get(1) + ") /Title <")
                .getBytes(StandardCharsets.ISO_8859_1));
        var name = found(planted(pdf, d -> {
            try (var out = new org.apache.pdfbox.pdmodel.PDPageContentStream(
                    d, d.getPage(0), org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode.APPEND, false)) {
                out.beginMarkedContent(COSName.getPDFName("Owned"));
                out.endMarkedContent();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));

        assertTrue(script.contains("object /JS") && script.contains("object /OpenAction"), script.toString());
        assertTrue(title.contains("bytes /Launch") && title.contains("bytes /URI"), title.toString());
        assertTrue(name.contains("drawn /Owned"), name.toString());
    }
}
