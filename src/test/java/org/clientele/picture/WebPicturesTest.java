package org.clientele.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clientele.chart.Bar;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Ink;
import org.clientele.chart.Measure;
import org.clientele.chart.Sort;
import org.clientele.chart.Theme;
import org.clientele.job.ScreenThread;
import org.clientele.report.ChartTile;
import org.clientele.report.Dashboard;
import org.clientele.report.DashboardPdf;
import org.clientele.report.Imprint;
import org.clientele.report.Page;
import org.clientele.report.Picture;
import org.clientele.report.Place;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

class WebPicturesTest {

    private static final Ink INK = Ink.of(Words.in(Locale.ENGLISH), Theme.LIGHT);
    private static final WebPictures PICTURES = new WebPictures(new ScreenThread());

    private static Page page() {
        var cities = TextBlock.of("上海", "上海", "Hamburg", "<b>Göteborg</b> & \"co\"");
        var sheet = Sheet.of(Schema.of(Field.of("city", Type.TEXT)), RowIds.of("test", 4), List.<TextBlock>of(cities));
        var chart = new Bar("city", Measure.rows(), Sort.VALUE, 8);
        var tile = new ChartTile("cities", "Cities 城市", "customers", new Place(0, 0, 6, 6), chart);
        var cells = new ChartTile(
                "cells", "Cells", "customers", new Place(6, 0, 6, 6), new Heatmap("city", "city", Measure.rows()));
        return new Dashboard("Page", List.of("customers"), Optional.empty(), List.of(tile, cells), List.of())
                .of(Inputs.of(sheet), Progress.NONE);
    }

    @Test
    void pngHasTheSizeAskedForAndShowsBarsInTheAccent() throws Exception {
        var png = PICTURES.png(Picture.of(page(), "cities", INK).sized(600, 300, 2));

        var image = ImageIO.read(new ByteArrayInputStream(png));

        assertEquals(1200, image.getWidth());
        assertEquals(600, image.getHeight());
        assertTrue(colours(image).contains(0x0969da), "no bar in the accent colour");
        assertTrue(colours(image).size() > 20, "no text");
    }

    private static HashSet<Integer> colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }

    @Test
    void svgIsWellFormedAndKeepsTheTextOfCells() throws Exception {
        var svg = PICTURES.svg(Picture.of(page(), "cities", INK));

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();

        assertEquals("svg", root.getTagName());
        assertTrue(root.getTextContent().contains("上海"));
        assertTrue(root.getTextContent().contains("<b>Göteborg</b> & \"co\""), root.getTextContent());
        assertEquals(0, root.getElementsByTagName("b").getLength());
    }

    @Test
    void onPaperAFigureIsShapesAndTextsAndNoPicture() throws Exception {
        var pdf = DashboardPdf.of(page(), INK, Imprint.none(), PICTURES, "");

        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("上海") && text.contains("<b>Göteborg</b> & \"co\""), text);
            for (var leaf : document.getPages()) {
                assertFalse(leaf.getResources().getXObjectNames().iterator().hasNext());
            }
        }
    }

    @Test
    void tileThatIsNoChartHasNoPicture() {
        var problem = assertThrows(Problem.class, () -> Picture.of(page(), "numbers", INK));

        assertEquals("problem.picture.chart", problem.key());
    }
}
