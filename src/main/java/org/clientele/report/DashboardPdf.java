package org.clientele.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.clientele.chart.Ink;
import org.clientele.report.paper.Area;
import org.clientele.report.paper.Column;
import org.clientele.report.paper.Lines;
import org.clientele.report.paper.Paper;
import org.clientele.report.paper.Piece;

/// A dashboard as a PDF file to hand on: the figures of the page as shapes, its words as text, tiles where they are on
/// the screen, no tile cut in two, and at the end how each figure is known.
public final class DashboardPdf {

    /// The page is laid out for as many pixels as the page in a browser is printed with.
    private static final double PIXELS = 1040;

    private static final double MARGIN = 28.35;
    private static final double ROW = 40;
    private static final double GAP = 12;

    private final ObjectNode page;
    private final Imprint imprint;
    private final Ink ink;
    private final PdfTile tiles;
    private final Column column;
    private final double pixel;
    private final List<JsonNode> cut = new ArrayList<>();

    private DashboardPdf(Page page, Ink ink, Imprint imprint, Pictures pictures, Paper paper) {
        this.page = new PageJson(page, ink).json(imprint);
        this.imprint = imprint;
        this.ink = ink;
        this.column = new Column(paper, MARGIN, PIXELS);
        this.pixel = column.wide() / PIXELS;
        this.tiles = new PdfTile(column, pictures, pixel, id -> page.find(id)
                .filter(ChartPanel.class::isInstance)
                .map(ChartPanel.class::cast)
                .map(c -> Html.spoken(new Exhibit(c.tile().title(), c.plot(), c.drawn()), ink))
                .orElse(""));
    }

    /// @param stamp what stands at the end, such as how far the log of the project went; empty for nothing
    public static byte[] of(Page page, Ink ink, Imprint imprint, Pictures pictures, String stamp) {
        try (var paper = new Paper(Paper.Lie.ON_ITS_SIDE, ink.words().locale(), page.title())) {
            var pdf = new DashboardPdf(page, ink.in(page.currency().orElse("")), imprint, pictures, paper);
            pdf.draw(stamp);
            PdfPage.number(paper, MARGIN, page.title(), ink.words());
            return paper.bytes();
        }
    }

    private void draw(String stamp) {
        head();
        bands().forEach(this::band);
        for (var tile : cut) {
            column.down(GAP);
            column.write(new Piece("H2", text(tile, "title"), PdfPage.HEAD));
            PdfTile.grid(tile, PdfPage.BODY, text(page.get("words"), "missing")).draw(column);
        }
        foot(stamp);
    }

    private void head() {
        column.write(new Piece("H1", text(page, "title"), PdfPage.TITLE));
        column.write(Piece.paragraph(text(page, "facts"), PdfPage.BODY.coloured(PdfPage.MUTED)));
        var filters = list(page.get("filters"));
        if (!filters.isEmpty()) {
            filters.forEach(
                    filter -> column.write(Piece.paragraph(filter.asText(), PdfPage.STRONG.coloured(0x0969DA))));
            column.write(Piece.paragraph(text(page, "left"), PdfPage.SMALL));
        }
        column.down(GAP / 2);
    }

    static String text(JsonNode json, String name) {
        return json.path(name).asText();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static int place(JsonNode tile, String name) {
        return tile.get("place").get(name).asInt();
    }

    private static int end(JsonNode tile) {
        return place(tile, "row") + place(tile, "height");
    }

    /// Returns tiles that lie beside each other as one band, from the top down.
    private List<List<JsonNode>> bands() {
        var sorted = list(page.get("tiles")).stream()
                .sorted(Comparator.comparingInt((JsonNode t) -> place(t, "row"))
                        .thenComparingInt(t -> place(t, "column")))
                .toList();
        var bands = new ArrayList<List<JsonNode>>();
        int below = 0;
        for (var tile : sorted) {
            if (bands.isEmpty() || place(tile, "row") >= below) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(tile);
            below = Math.max(below, end(tile));
        }
        return bands;
    }

    private void band(List<JsonNode> band) {
        int top = place(band.getFirst(), "row");
        int rows = band.stream().mapToInt(DashboardPdf::end).max().orElse(top) - top;
        double high = high(rows);
        if (high > column.whole() && band.size() > 1) {
            band.forEach(tile -> band(List.of(tile)));
            return;
        }
        double fit = Math.min(high, column.whole());
        column.need(fit);
        for (var tile : band) {
            double y = column.y() + (place(tile, "row") - top) * (ROW + GAP) * pixel;
            draw(tile, new Area(left(tile), y, wide(tile), Math.min(high(place(tile, "height")), fit)));
        }
        column.down(fit + GAP * pixel);
    }

    private double high(int rows) {
        return (rows * (ROW + GAP) - GAP) * pixel;
    }

    private double each() {
        return (column.wide() + GAP * pixel) / Place.COLUMNS;
    }

    private double left(JsonNode tile) {
        return column.left() + place(tile, "column") * each();
    }

    private double wide(JsonNode tile) {
        return place(tile, "width") * each() - GAP * pixel;
    }

    private void draw(JsonNode tile, Area area) {
        column.leaf().frame(area, 5, PdfPage.RULE);
        var inner = area.inset(9);
        switch (text(tile, "kind")) {
            case "kpi" -> tiles.kpi(tile, inner);
            case "table" -> {
                if (tiles.table(tile, head(tile, inner), ink.words()) == PdfTile.Shown.PART) {
                    cut.add(tile);
                }
            }
            default -> tiles.chart(tile, head(tile, inner));
        }
    }

    /// Writes the title of a tile and what is to be known of it; returns what is left of its area.
    private Area head(JsonNode tile, Area area) {
        var note = text(tile, "note");
        double noted = note.isEmpty() ? 0 : column.paper().width(note, PdfPage.SMALL) + 8;
        boolean below = noted > area.wide() / 2;
        var title = Lines.brief(column.paper(), text(tile, "title"), PdfPage.HEAD, area.wide() - (below ? 0 : noted));
        column.paper()
                .part("H2", () -> column.leaf().text(title, area.x(), area.y() + PdfPage.HEAD.foot(), PdfPage.HEAD));
        double high = PdfPage.HEAD.line() + (below ? PdfPage.SMALL.line() : 0) + 2;
        double at = area.y() + PdfPage.HEAD.foot() + (below ? PdfPage.SMALL.line() : 0);
        var line = Lines.brief(column.paper(), note, PdfPage.SMALL, area.wide());
        double x = below ? area.x() : area.right() - noted + 8;
        column.paper().part("P", () -> column.leaf().text(line, x, at, PdfPage.SMALL));
        return new Area(area.x(), area.y() + high, area.wide(), area.high() - high);
    }

    private void foot(String stamp) {
        double few = 4 * PdfPage.HEAD.line();
        column.need(few);
        column.down(GAP / 2);
        var below = column.split(2);
        var end = new PdfPage(below, ink.words());
        end.head(text(page.get("words"), "know"));
        list(page.get("origins")).forEach(line -> below.write(Piece.paragraph(line.asText(), PdfPage.SMALL)));
        end.remarks(imprint.remarks());
        end.known(imprint.known().stream().map(Imprint.Known::grounds).toList());
        end.stamp(stamp);
    }
}
